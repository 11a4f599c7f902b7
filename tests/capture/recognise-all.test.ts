import { describe, expect, test } from 'vitest';
import { recogniseAll, recogniseInput } from '../../src/capture/input/recognise-all';

const abs = 'https://arxiv.org/abs/1706.03762';

/** Title and ids of each draft. */
const cases: readonly (readonly [name: string, input: string, expected: readonly string[]])[] = [
  ['nothing', ' \n', []],
  ['a title', 'A title', ['A title']],
  ['a title with its link', `A title\n${abs}`, ['A title 1706.03762']],
  ['a title with links and code', `A title\n- ${abs}\n- https://github.com/a/b`, ['A title 1706.03762']],
  [
    'a title with preprint and DOI',
    `A title\n${abs}\n10.1145/3292500.3330701`,
    ['A title 1706.03762 10.1145/3292500.3330701'],
  ],
  ['a comment below', `A title\n${abs}\nread this`, ['A title 1706.03762']],
  ['ids on lines of their own', '1706.03762\n2006.11239v2', ['1706.03762', '2006.11239']],
  [
    'ids of different kinds',
    '1706.03762\n10.1145/3292500.3330701',
    ['1706.03762', '10.1145/3292500.3330701'],
  ],
  ['the same paper twice', `1706.03762\n${abs}\nhttps://arxiv.org/pdf/1706.03762v7`, ['1706.03762']],
  ['an id and its code', `${abs}\nhttps://github.com/a/b`, ['1706.03762']],
  [
    'titles with links below',
    `First\n${abs}\n\nSecond\nhttps://arxiv.org/abs/2006.11239`,
    ['First 1706.03762', 'Second 2006.11239'],
  ],
  [
    'a list of links',
    `- [First](${abs})\n- [Second](https://arxiv.org/abs/2006.11239)\n- [Third](https://doi.org/10.1145/3292500.3330701)`,
    ['First 1706.03762', 'Second 2006.11239', 'Third 10.1145/3292500.3330701'],
  ],
  ['addresses of no known kind', 'https://a.org/x\nhttps://b.org/y', ['', '']],
  [
    'PubMed ids',
    'PMID: 31452104\nhttps://pubmed.ncbi.nlm.nih.gov/31452105/',
    ['pmid31452104', 'pmid31452105'],
  ],
  [
    'BibTeX and a link',
    `@article{a, title={First}, year=2017, eprint={1706.03762}, archivePrefix={arXiv}}\n@misc{b,\n  title = {Second}\n}\n10.1145/3292500.3330701`,
    ['First 1706.03762', 'Second', '10.1145/3292500.3330701'],
  ],
];

describe('recogniseAll', () => {
  test.each(cases)('finds the papers of %s', (_name, input, expected) => {
    const found = recogniseAll(input).map(({ title, ids, pmid }) =>
      [title, ids.arxiv, ids.doi, pmid === null ? null : `pmid${pmid}`]
        .filter(part => part !== null && part !== '')
        .join(' '),
    );
    expect(found).toEqual(expected);
  });

  test('takes every fact of a BibTeX entry', () => {
    const [draft] = recogniseAll(
      '@inproceedings{v17,\n title={Attention Is {All} You Need},\n author={Vaswani, Ashish and Shazeer, Noam},\n' +
        ' booktitle={NeurIPS}, year=2017, doi={10.5555/3295222.3295349}, keywords={a, b},\n' +
        ' abstract={One.}, url={https://example.org/paper}\n}',
    );
    expect(draft?.metadata).toEqual({
      title: 'Attention Is All You Need',
      authors: ['Ashish Vaswani', 'Noam Shazeer'],
      year: 2017,
      venue: 'NeurIPS',
      ids: { arxiv: null, doi: '10.5555/3295222.3295349', openreview: null, acl: null },
      abstract: 'One.',
      keywords: ['a', 'b'],
      links: [],
      status: 'current',
    });
    expect(draft?.links.map(({ url }) => url)).toEqual([
      'https://doi.org/10.5555/3295222.3295349',
      'https://example.org/paper',
    ]);
  });
});

describe('recogniseInput', () => {
  const always = () => true;

  test.each([
    ['a note with headings', `# A\n\ntext\n\n## B\n${abs}`],
    ['a web page', '<h1>A</h1>\n<p>x</p>\n<p>y</p>'],
    ['a table', '| title | link |\n| --- | --- |\n| A | b |'],
    ['a long line', 'word '.repeat(200)],
  ])('gives %s to the import', (_name, input) => {
    expect(recogniseInput(input, always)).toEqual({ kind: 'import' });
    expect(recogniseInput(input, () => false).kind).toBe('papers');
  });

  test.each([
    ['a heading with a link', `### A title\n${abs}`],
    ['a list of links', `- [First](${abs})\n- [Second](https://arxiv.org/abs/2006.11239)`],
    ['BibTeX', '@article{a,\n title={First},\n year=2017\n}'],
  ])('keeps %s', (_name, input) => {
    expect(recogniseInput(input, always).kind).toBe('papers');
  });
});
