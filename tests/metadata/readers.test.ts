import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aclAnthology } from '../../src/metadata/services/acl';
import { arxivAbs } from '../../src/metadata/services/arxiv-abs';
import { arxivAtom } from '../../src/metadata/services/arxiv-atom';
import { crossrefDoi, crossrefTitle } from '../../src/metadata/services/crossref';
import { dataciteArxiv, dataciteTitle } from '../../src/metadata/services/datacite';
import { dblpTitle } from '../../src/metadata/services/dblp';
import { doiCsl } from '../../src/metadata/services/doi-csl';
import { europePmc } from '../../src/metadata/services/europe-pmc';
import { huggingFace } from '../../src/metadata/services/hugging-face';
import { openAlex } from '../../src/metadata/services/openalex';
import type { PaperMetadata } from '../../src/reference/paper-metadata';
import { semanticScholar, semanticScholarTitle } from '../../src/metadata/services/semantic-scholar';
import type { Question, Reading } from '../../src/metadata/services/service';
import { normalTitle } from '../../src/reference/normal-title';
import { samplePapers } from '../support/services/sample-papers';
import { playServices } from '../support/services/services';

const services = playServices();
const bodyOf = ({ url }: Question): string => services.answer(url, {})?.body ?? '';

/** Every kind of question, each answered by its service. */
const questions: Readonly<Record<string, Question>> = {
  'DataCite, one': dataciteArxiv('2403.04567'),
  'DataCite, a list': dataciteTitle('Attention Revisited'),
  'the page of arXiv': arxivAbs('2403.04567'),
  'the feed of arXiv': arxivAtom('2403.04567'),
  'doi.org': doiCsl('10.5555/growth.2021.5'),
  'doi.org for a preprint': doiCsl('10.48550/arxiv.2403.04567'),
  'Crossref, one': crossrefDoi('10.5555/growth.2021.5', ''),
  'Crossref, a list': crossrefTitle('Attention Revisited', ''),
  'Semantic Scholar, one': semanticScholar('ARXIV', '2403.04567'),
  'Semantic Scholar, a match': semanticScholarTitle('Parsing Whispers'),
  OpenAlex: openAlex('10.5555/growth.2021.5'),
  DBLP: dblpTitle('dblp.org', 'Attention Revisited'),
  'Hugging Face': huggingFace('2403.04567'),
  'the Anthology': aclAnthology('2022.acl-long.77'),
  'Europe PMC': europePmc('31234567'),
};

function expectSound(paper: PaperMetadata): void {
  const lines = [paper.title, ...paper.authors, ...paper.keywords, paper.venue ?? 'x'];
  for (const line of lines) expect(line).not.toMatch(/[\r\n\p{Cc}]|^\s|\s$/u);
  expect(paper.title).not.toBe('');
  expect(paper.authors.every(name => name !== '')).toBe(true);
  expect(paper.year === null || (paper.year >= 1500 && paper.year < 2200)).toBe(true);
  expect(paper.links.every(({ url }) => /^https?:\/\/\S+$/.test(url))).toBe(true);
  for (const id of Object.values(paper.ids)) expect(id === null || id !== '').toBe(true);
}

function expectReading(reading: Reading): void {
  if (reading.kind === 'found') {
    expect(reading.papers.length).toBeGreaterThan(0);
    reading.papers.forEach(expectSound);
  } else expect(['unknown', 'unreadable']).toContain(reading.kind);
}

describe.each(Object.entries(questions))('%s', (_name, question) => {
  test('is read', () => {
    const reading = question.read(bodyOf(question));
    expectReading(reading);
    const titles = samplePapers.map(({ title }) => normalTitle(title));
    const read = reading.kind === 'found' ? reading.papers.map(({ title }) => normalTitle(title)) : [];
    // The accent of TeX is no letter to the comparison, so the title with one is not among them.
    expect(read.every(title => titles.includes(title) || title.startsWith('lanternfields'))).toBe(true);
    expect(read.length).toBeGreaterThan(0);
  });

  test('never throws whatever becomes of its answer', () => {
    const body = bodyOf(question);
    const damage = fc.oneof(
      fc.constantFrom(
        'null',
        '"',
        '{',
        '}',
        '[',
        ']',
        '<',
        '>',
        '&',
        '\\',
        '\n',
        '$',
        '[[null]]',
        '9e999',
        '-1',
        '@',
        '',
      ),
      fc.string({ maxLength: 6 }),
    );
    const cut = fc.tuple(fc.nat(body.length), fc.nat({ max: 40 }), damage);
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 6 }), cuts => {
        const text = cuts.reduce(
          (whole, [at, length, insert]) => whole.slice(0, at) + insert + whole.slice(at + length),
          body,
        );
        expectReading(question.read(text));
      }),
      { numRuns: 1_000 },
    );
  });

  test('never throws when a value is of another kind', () => {
    const body = bodyOf(question);
    if (!body.startsWith('{')) return;
    const values = [...body.matchAll(/(?<=:)(?:"(?:\\.|[^"\\])*"|-?\d+|null|true|false|\[\]|\{\})/g)];
    const other = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(null, [], {}, [[null]], '', 0, false),
    );
    fc.assert(
      fc.property(fc.nat(values.length - 1), other, (at, value) => {
        const found = values[at];
        if (!found) return;
        const text =
          body.slice(0, found.index) + JSON.stringify(value) + body.slice(found.index + found[0].length);
        expectReading(question.read(text));
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    '',
    'null',
    '[]',
    '{}',
    '0',
    '"x"',
    'Rate exceeded.',
    'Resource not found.',
    '<html></html>',
    '\uFEFF',
  ])('has no paper in %j', body => {
    expect(question.read(body).kind).not.toBe('found');
  });
});

describe('odd answers', () => {
  const only = (reading: Reading): PaperMetadata | null =>
    reading.kind === 'found' ? (reading.papers[0] ?? null) : null;
  const work = (more: object) =>
    only(
      crossrefDoi('10.5555/x', '').read(
        JSON.stringify({ message: { DOI: '10.5555/X', title: ['T'], ...more } }),
      ),
    );

  test.each([
    [{ issued: { 'date-parts': [[2024, 5]] } }, 2024],
    [{ issued: { 'date-parts': [[null]] } }, null],
    [{ issued: { 'date-parts': [[]] } }, null],
    [{ issued: { 'date-parts': [] } }, null],
    [{ issued: null }, null],
    [{}, null],
    [{ created: { 'date-parts': [[2020]] } }, null],
    [{ issued: { 'date-parts': [[2023]] }, 'published-print': { 'date-parts': [[2024]] } }, 2024],
    [{ issued: { 'date-parts': [['2023']] } }, 2023],
    [{ issued: { 'date-parts': [[23]] } }, null],
    [{ issued: { 'date-parts': [[20240]] } }, null],
  ])('Crossref dates %j give %s', (dates, year) => {
    expect(work(dates)?.year).toBe(year);
  });

  test('Crossref: a subtitle follows unless it is in the title', () => {
    expect(work({ subtitle: ['And more'] })?.title).toBe('T: And more');
    expect(work({ title: ['T: And more'], subtitle: ['and more'] })?.title).toBe('T: And more');
  });

  test('Crossref: a preprint server is no venue', () => {
    expect(work({ type: 'posted-content', 'container-title': ['x'] })?.venue).toBeNull();
  });

  test.each(['retraction', 'removal', 'withdrawal'])('Crossref: %s by an update', type => {
    expect(work({ 'updated-by': [{ type }] })?.status).toBe('retracted');
    expect(work({ 'updated-by': [{ type: 'correction' }] })?.status).toBe('current');
  });

  test('a title that says it is retracted loses the word', () => {
    expect(work({ title: ['RETRACTED ARTICLE: T'] })).toMatchObject({ title: 'T', status: 'retracted' });
  });

  test('an abstract about something withdrawn is not a withdrawn paper', () => {
    expect(work({ abstract: 'Funds were withdrawn from banks.' })?.status).toBe('current');
    expect(work({ abstract: 'This paper has been withdrawn by the author.' })?.status).toBe('withdrawn');
  });

  test('code is found in a comment, once', () => {
    const body = bodyOf(arxivAtom('2403.04567')).replace(
      /<arxiv:comment>.*?<\/arxiv:comment>/,
      '<arxiv:comment>Code: https://github.com/a/b.git, https://www.github.com/a/b</arxiv:comment>',
    );
    expect(only(arxivAtom('2403.04567').read(body))?.links).toEqual([
      { kind: 'pdf', url: 'https://arxiv.org/pdf/2403.04567' },
      { kind: 'code', url: 'https://github.com/a/b.git' },
    ]);
  });

  test('Hugging Face: a project page that is a repository is code', () => {
    const body = JSON.stringify({ id: '2403.04567', title: 'T', projectPage: 'https://github.com/a/b' });
    expect(only(huggingFace('2403.04567').read(body))?.links).toEqual([
      { kind: 'code', url: 'https://github.com/a/b' },
    ]);
  });

  test('Semantic Scholar: nulls where there is nothing', () => {
    const body = JSON.stringify({
      title: 'T',
      abstract: null,
      venue: '',
      publicationVenue: null,
      year: null,
      authors: [{ authorId: null, name: 'A B' }],
      externalIds: null,
      openAccessPdf: { url: '' },
    });
    expect(only(semanticScholar('DOI', '10.5555/x').read(body))).toMatchObject({
      title: 'T',
      authors: ['A B'],
      year: null,
      venue: null,
      abstract: '',
      links: [],
    });
  });
});
