import { describe, expect, test } from 'vitest';
import { bibPath, defaultBibPath, saveBib } from '../../src/export/bib-file';
import { chooseWorks, countWorks, topicsOf, type Choice } from '../../src/export/choose-works';
import { paperRows, rowsCsv } from '../../src/export/paper-rows';
import { defaultKeyPattern } from '../../src/papers/cite/cite-key';
import { readDay } from '../../src/papers/read/read-day';
import { parseDay, type Day } from '../../src/time/day';
import { fakeNotes } from '../support/fake-notes';

const cardsOf = (day: string, text: string) =>
  readDay(`# 今日所学\n\n${text}`, {
    path: `${day}.md`,
    day: parseDay(day) as Day,
    learnedNames: ['今日所学'],
  }).cards;

const cards = [
  ...cardsOf(
    '2024-03-02',
    '## 风格\n\n### Curved\n\n- Bo Chen · CVPR 2023\n\n### Straight Flows\n\n- doi:10.1000/abc\n',
  ),
  ...cardsOf('2024-03-01', '## 流\n\n### Straight Flows\n\n- Ann Lee · ICML 2020\n'),
];
const all: Choice = { topic: null, from: null, to: null };
const keys = (choice: Partial<Choice>) =>
  chooseWorks(cards, { ...all, ...choice }, defaultKeyPattern).map(({ key }) => key);

describe('works', () => {
  test('are chosen by topic and day, each once, with the same key in every choice', () => {
    expect(keys({})).toEqual(['chen2023curved', 'lee2020straight']);
    expect(keys({ topic: '流' })).toEqual(['lee2020straight']);
    expect(keys({ from: parseDay('2024-03-02') })).toEqual(['chen2023curved', 'lee2020straight']);
    expect(keys({ to: parseDay('2024-03-01') })).toEqual(['lee2020straight']);
    expect(countWorks(cards, all)).toBe(2);
    expect(topicsOf(cards)).toEqual(['风格', '流']);
  });

  test('are rows of CSV, safe for a spreadsheet', () => {
    const works = chooseWorks(
      [...cards, ...cardsOf('2024-03-03', '## 流\n\n### =SUM(1), "two"\n\ntext\n')],
      all,
      defaultKeyPattern,
    );
    expect(rowsCsv(paperRows(works)).split('\r\n')).toEqual([
      'key,title,authors,year,venue,arxiv,doi,openreview,acl,url,keywords,topics,dates,path,line',
      'chen2023curved,Curved,Bo Chen,2023,CVPR,,,,,,,风格,2024-03-02,2024-03-02.md,5',
      'lee2020straight,Straight Flows,Ann Lee,2020,ICML,,10.1000/abc,,,https://doi.org/10.1000/abc,,流; 风格,2024-03-01; 2024-03-02,2024-03-02.md,9',
      `sum1,"'=SUM(1), ""two""",,,,,,,,,,流,2024-03-03,2024-03-03.md,5`,
      '',
    ]);
  });
});

describe('a .bib file', () => {
  const works = chooseWorks(cards, all, defaultKeyPattern);
  const [first] = works;

  test('is made, left alone when nothing changed, and brought up to date', async () => {
    const notes = fakeNotes();
    expect(await saveBib(notes, 'a/papers.bib', first ? [first] : [], false)).toBe('made');
    const made = notes.texts.get('a/papers.bib') ?? '';
    expect(made).toMatch(
      /^% Written by Research Daybook\..*\n\n@inproceedings\{chen2023curved,\n {2}title = \{Curved\},\n/,
    );
    expect(await saveBib(notes, 'a/papers.bib', first ? [first] : [], false)).toBe('unchanged');
    expect(notes.writes.get('a/papers.bib')).toBe(1);
    expect(await saveBib(notes, 'a/papers.bib', works, false)).toBe('refreshed');
    expect(notes.texts.get('a/papers.bib')).toContain('@inproceedings{lee2020straight,');
    expect(notes.texts.get('a/papers.bib')?.startsWith(made)).toBe(true);
  });

  test('of somebody else is not touched before the user was asked', async () => {
    const notes = fakeNotes({ 'own.bib': '@misc{mine}\n' });
    expect(await saveBib(notes, 'own.bib', works, false)).toBe('foreign');
    expect(notes.texts.get('own.bib')).toBe('@misc{mine}\n');
    expect(notes.writes.get('own.bib')).toBeUndefined();
    expect(await saveBib(notes, 'own.bib', works, true)).toBe('refreshed');
    expect(await saveBib(notes, 'own.bib', works, false)).toBe('unchanged');
  });

  test.each([
    ['papers', 'papers.bib'],
    [' /a/b.BIB ', 'a/b.BIB'],
    ['', null],
    ['a//b', null],
    ['../b', null],
    ['a:b', null],
    ['a\u0000b', null],
    ['a\nb', null],
    ['x'.repeat(300), null],
    ['纸'.repeat(90), null],
  ])('at %j goes to %j', (typed, path) => {
    expect(bibPath(typed)).toBe(path);
  });

  test.each([
    [null, 'papers.bib'],
    ['风格/迁移: a', '风格 迁移 a.bib'],
    ['..', 'papers.bib'],
  ])('for the topic %j is called %j', (topic, path) => {
    expect(defaultBibPath(topic)).toBe(path);
  });
});
