import { expect, test } from 'vitest';
import { readImport } from '../../src/importers/read-import';
import { check, type Fixture } from './support';

const fixtures: readonly Fixture[] = [
  {
    name: 'macros, concatenation, accents, braces in brackets and others',
    text: '@string{icml = "Conf. on Learning"}\n@inproceedings(a, title={{FlowNet}: {GPT}-4 at 100%}, author={M{\\"u}ller, J{\\\'o}zef and Erd{\\H o}s, P. and others}, booktitle=icml # " 2020", year=2020, doi={10.1000/X_1})\n',
    form: 'bibtex',
    cards: [
      {
        title: 'FlowNet: GPT-4 at 100%',
        authors: ['Józef Müller', 'P. Erdős'],
        venue: 'Conf. on Learning 2020',
        year: 2020,
        doi: '10.1000/x_1',
        line: 2,
      },
    ],
  },
  {
    name: 'missing commas and an eprint',
    text: '@article{a\n title = {Straight Flows}, author={张, 三 and {Open Group}} year = 2021,\n eprint={2101.00001}, archivePrefix={arXiv}, keywords={flow; ode}, groups={Solvers}\n}\n',
    form: 'bibtex',
    cards: [
      {
        title: 'Straight Flows',
        authors: ['张三', 'Open Group'],
        arxiv: '2101.00001',
        keywords: ['flow', 'ode'],
        topics: ['Solvers'],
      },
    ],
    skipped: ['1 syntax'],
  },
  {
    name: 'an entry cut off before another',
    text: '@misc{a, title={Cut {Off\n@article{b, title={Fine $x_1^2$ \\& good}, journal={J. of Things}, month=jan, year={2001}}\n',
    form: 'bibtex',
    cards: [{ title: 'Cut Off' }, { title: 'Fine $x_1^2$ & good', venue: 'J. of Things', year: 2001 }],
    skipped: ['1 syntax'],
  },
  {
    name: 'comments, an address, an inherited field, no title',
    text: '\uFEFF% by me@host.org {\r\n@comment{x}\r\n@inproceedings{a, title={Flows}, crossref={p}}\r\n@proceedings{p, title={Proc. of Flows}, year=1999}\r\n@misc{c, year=2000}\r\n',
    form: 'bibtex',
    cards: [{ title: 'Flows', venue: 'Proc. of Flows', year: 1999 }, { title: 'Proc. of Flows' }],
    skipped: ['5 no-title'],
  },
  {
    name: 'RIS',
    text: 'TY  - JOUR\nTI  - Straight Flows\nAU  - Lee, Ann\nAU  - 张, 三\nPY  - 2021/03\nT2  - J. of Things\nDO  - 10.1000/abc\nKW  - flow\nAB  - We flow\n  and go on.\nER  - \nstray\nTY  - JOUR\nER  - \n',
    form: 'ris',
    cards: [
      {
        title: 'Straight Flows',
        authors: ['Ann Lee', '张三'],
        year: 2021,
        venue: 'J. of Things',
        doi: '10.1000/abc',
        keywords: ['flow'],
        abstract: 'We flow and go on.',
      },
    ],
    skipped: ['12 entry', '13 no-title'],
  },
  {
    name: 'CSL-JSON',
    text: '[\n {"title": "Straight <i>Flows</i>", "author": [{"family": "Lee", "given": "Ann"}, {"literal": "Open Group"}],\n  "issued": {"date-parts": [[2021, 3]]}, "container-title": "J. of Things", "DOI": "10.1000/ABC"},\n {"title": "Curved", "issued": {"raw": "2020"}, "number": "arXiv:2001.00001", "author": 3},\n 7,\n {"DOI": "10.1000/none"}\n]\n',
    form: 'csl-json',
    cards: [
      {
        title: 'Straight Flows',
        authors: ['Ann Lee', 'Open Group'],
        year: 2021,
        venue: 'J. of Things',
        doi: '10.1000/abc',
        line: 2,
      },
      { title: 'Curved', year: 2020, arxiv: '2001.00001', authors: [], line: 4 },
    ],
    skipped: ['1 entry', '1 no-title'],
  },
];

test.each(fixtures)('$name', check);

test.each(['', '   \n', 'Just a line.', '{"a": 1}', '[1, 2'])('%j is understood as nothing', text => {
  expect(readImport(text, null)).toBeNull();
});
