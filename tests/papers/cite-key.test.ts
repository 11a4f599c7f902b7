import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBibtex } from '../../src/bibtex/parse-bibtex';
import { printBibtex } from '../../src/bibtex/print-bibtex';
import { citationText } from '../../src/papers/cite/citation-text';
import {
  citedWorks,
  citeKey,
  defaultKeyPattern,
  keyPattern,
  keyPatternFault,
} from '../../src/papers/cite/cite-key';
import { noIds } from '../../src/reference/identify';
import { entryOfPaper } from '../../src/papers/cite/paper-entry';
import { factsOf, type PaperFacts } from '../../src/papers/cite/paper-facts';
import { readDay } from '../../src/papers/read/read-day';
import { works } from '../../src/papers/index/works';
import { parseDay, type Day } from '../../src/time/day';

const facts = (more: Partial<PaperFacts>): PaperFacts => ({
  title: 'Diffusion Models Beat GANs',
  authors: ['Na Li', 'Jörg Müßig'],
  year: 2024,
  venue: 'ICML',
  ids: noIds,
  keywords: [],
  links: [],
  ...more,
});

describe('a cite key', () => {
  test.each([
    [defaultKeyPattern, {}, 'li2024diffusion'],
    ['[auth]_[year]_[shorttitle]', {}, 'li_2024_diffusionModelsBeat'],
    ['[authors:2][year]', {}, 'liMussig2024'],
    ['[venue]-[veryshorttitle]', {}, 'icml-diffusion'],
    [defaultKeyPattern, { title: 'On the “GPT-4” Report' }, 'li2024gpt4'],
    [defaultKeyPattern, { authors: ['Ludwig van Beethoven'], year: null }, 'beethovendiffusion'],
    [defaultKeyPattern, { authors: ['李明'], title: '扩散模型综述' }, 'li2024kuosanmoxing'],
    [defaultKeyPattern, { authors: ['歐陽修'], title: '风格' }, 'ouyang2024fengge'],
    [defaultKeyPattern, { authors: ['曾国'], title: '风格' }, 'zeng2024fengge'],
    [defaultKeyPattern, { authors: [] }, 'diffusion2024models'],
    ['[auth]_[year]_[shorttitle:1]', { year: null }, 'li_diffusion'],
    [defaultKeyPattern, { authors: [], title: '🎉', year: null }, 'paper'],
  ])('by %s of %j is %s', (pattern, more, key) => {
    expect(citeKey(facts(more), pattern)).toBe(key);
  });

  test('is one that BibTeX reads back, whatever the paper is called', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (title, authors) => {
        const key = citeKey(facts({ title, authors }), defaultKeyPattern);
        expect(key).toMatch(/^[A-Za-z0-9]+$/);
      }),
    );
  });
});

test.each([
  ['[auth][year]', null],
  ['[auth:2]-[shorttitle]', null],
  ['[author]', 'token'],
  ['[auth] [year]', 'characters'],
  ['[auth', 'empty'],
  ['key', 'empty'],
])('the pattern %s has the fault %s', (pattern, fault) => {
  expect(keyPatternFault(pattern)).toBe(fault);
  expect(keyPattern({ citeKeyPattern: pattern })).toBe(fault === null ? pattern : defaultKeyPattern);
});

const cardsOf = (day: string, text: string) =>
  readDay(`# 今日所学\n\n## T\n\n${text}`, {
    path: `${day}.md`,
    day: parseDay(day) as Day,
    learnedNames: ['今日所学'],
  }).cards;

describe('works that are cited', () => {
  const first = cardsOf(
    '2024-03-01',
    '### Flow one\n\n- Ann Lee · 2024\n\n### Flow two\n\n- Ann Lee · 2024\n',
  );
  const later = cardsOf(
    '2024-03-02',
    '### Flow three\n\n- Ann Lee · 2024\n\n### Flow one\n\n- doi:10.1000/abc\n',
  );

  test('have letters behind equal keys, and keep theirs when papers come later', () => {
    const keysOf = (cards: typeof first) =>
      Object.fromEntries(
        citedWorks(cards, defaultKeyPattern).map(({ facts: { title }, key }) => [title, key]),
      );
    expect(keysOf(first)).toEqual({ 'Flow one': 'lee2024flow', 'Flow two': 'lee2024flowa' });
    expect(keysOf([...later, ...first])).toEqual({
      'Flow one': 'lee2024flow',
      'Flow two': 'lee2024flowa',
      'Flow three': 'lee2024flowb',
    });
  });

  test('bring together what their cards know', () => {
    const paper = works([...later, ...first]).find(({ cards }) => cards.length === 2);
    expect(paper && factsOf(paper)).toMatchObject({
      title: 'Flow one',
      authors: ['Ann Lee'],
      year: 2024,
      ids: { doi: '10.1000/abc' },
    });
  });
});

describe('an entry of a paper', () => {
  const print = (more: Partial<PaperFacts>) => printBibtex([entryOfPaper(facts(more), 'k')]);

  test('has what is known, by kind of venue', () => {
    expect(
      print({ ids: { ...noIds, arxiv: '2401.00001' }, venue: null, authors: ['Jan van der Berg', '张三'] }),
    ).toBe(`@misc{k,
  title = {Diffusion Models Beat {GANs}},
  author = {van der Berg, Jan and 张三},
  year = {2024},
  eprint = {2401.00001},
  archivePrefix = {arXiv},
  url = {https://arxiv.org/abs/2401.00001},
}
`);
    expect(print({ ids: { ...noIds, doi: '10.1000/a_b' }, keywords: ['流', 'a & b'] }))
      .toBe(`@inproceedings{k,
  title = {Diffusion Models Beat {GANs}},
  author = {Li, Na and Müßig, Jörg},
  booktitle = {ICML},
  year = {2024},
  doi = {10.1000/a_b},
  url = {https://doi.org/10.1000/a_b},
  keywords = {流, a \\& b},
}
`);
    expect(print({ venue: 'IEEE Trans. on Things', authors: [] })).toContain(
      '@article{k,\n  title = {Diffusion Models Beat {GANs}},\n  journal = {IEEE Trans. on Things},',
    );
    expect(print({ venue: '计算机学报' })).toContain('@article');
  });

  test('reads back with title, year and names, whatever they are', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 20 })
      .map(each => each.replace(/\s+/g, ' ').trim().normalize('NFC'));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (title, authors) => {
        const entry = entryOfPaper(facts({ title, authors }), 'k');
        const [back] = parseBibtex(printBibtex([entry])).entries;
        expect(back?.fields.get('year')).toBe('2024');
        expect(back?.people.get('author')).toEqual(entry.people.get('author'));
        // A dotless letter below an accent is written with its dot.
        if (!/[ıȷ]/.test(title)) expect(back?.fields.get('title')).toBe(title);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  [{}, 'Na Li, Jörg Müßig. Diffusion Models Beat GANs. ICML, 2024.'],
  [
    { ids: { ...noIds, arxiv: '2401.00001', doi: '10.1000/a' }, title: 'Why?', authors: [] },
    'Why? ICML, 2024. arXiv:2401.00001',
  ],
  [
    { venue: null, year: null, ids: { ...noIds, doi: '10.1000/a' } },
    'Na Li, Jörg Müßig. Diffusion Models Beat GANs. doi:10.1000/a',
  ],
])('a citation of %j is %s', (more, text) => {
  expect(citationText(facts(more))).toBe(text);
});
