import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { subpathOf } from '../../src/papers/edit/heading-link';
import { readDay } from '../../src/papers/read/read-day';
import { scan } from '../../src/markdown/blocks/scan';
import { titleOf } from '../../src/markdown/sections';
import { stripHeading, stripHeadingForLink } from '../workbench/host/links';
import { resolveSubpath } from '../workbench/host/metadata-cache';
import { readMetadata } from '../workbench/host/note-metadata';
import { day } from '../support/paper-cards';

const source = { path: '2024-09-12.md', day: day('2024-09-12'), learnedNames: ['今日所学'] };

/** The links to the cards of a note with the lines that the app finds for them. */
function landings(text: string): readonly (readonly [subpath: string, found: number | null, line: number])[] {
  const note = scan(text);
  const titles = note.headings.map(heading => titleOf(note, heading));
  const metadata = readMetadata(text);
  return readDay(text, source).cards.map(card => {
    const subpath = subpathOf(card.headings, titles, stripHeadingForLink);
    const place = subpath === '' ? null : resolveSubpath(metadata, subpath);
    return [subpath, place === null ? null : place.start.line + 1, card.line];
  });
}

describe('a link to a heading lands', () => {
  test.each([
    ['a plain title', '# 今日所学\n\n## 主题\n\n### 论文\n', ['#论文']],
    [
      'a title with # | ^ [ ] :',
      '# 今日所学\n\n## 主题\n\n### C# | a^b [draft] x: y\n',
      ['#C a b draft x y'],
    ],
    ['a title with double brackets', '# 今日所学\n\n## 主题\n\n### Notes on [[Other|that]] %%x%%\n', null],
    [
      'a title with a formula',
      '# 今日所学\n\n## 主题\n\n### $O(n \\log n)$ 注意力\n',
      ['#$O(n log n)$ 注意力'],
    ],
    ['a title with spaces and marks behind it', '# 今日所学\n\n## 主题\n\n### 论文  ##   \n', ['#论文']],
    [
      'titles in capitals and small letters',
      '# 今日所学\n\n## 甲\n\n### LoRA\n\n## 乙\n\n### lora:\n',
      ['#今日所学#甲#LoRA', '#今日所学#乙#lora'],
    ],
    [
      'the same title in two topics',
      '# 今日所学\n\n## 甲\n\n### 论文\n\n## 乙\n\n### 论文\n',
      ['#今日所学#甲#论文', '#今日所学#乙#论文'],
    ],
    ['a title that is also a topic', '# 今日所学\n\n## 论文\n\n### 论文\n', ['#今日所学#论文#论文']],
    [
      'a title with a link and bold',
      '# 今日所学\n\n## 主题\n\n### [**Z***: x](https://a.org) (ECCV 2022)\n',
      null,
    ],
  ])('of %s', (_name, text, expected) => {
    const all = landings(text);
    if (expected !== null) expect(all.map(([subpath]) => subpath)).toEqual(expected);
    for (const [, found, line] of all) expect(found).toBe(line);
  });

  test('far down a long note', () => {
    const cards = Array.from(
      { length: 400 },
      (_, at) => `### 第 ${at} 篇: a|b\n\n${'正文\n'.repeat(20)}`,
    ).join('\n');
    for (const [, found, line] of landings(`# 今日所学\n\n## 主题\n\n${cards}`)) expect(found).toBe(line);
  });

  test('nowhere for a title of nothing but signs', () => {
    expect(landings('# 今日所学\n\n## 主题\n\n### ###|\n\n正文\n').map(([subpath]) => subpath)).toEqual(['']);
  });

  test('on the card itself unless an equal one stands before it under equal headings', () => {
    const title = fc.constantFrom(
      '论文',
      'a: b',
      'A b',
      'C#',
      'x|y',
      '$x_1$',
      '[[n]]',
      'a [b] c',
      '^id',
      '%% c',
    );
    const line = fc.oneof(
      { weight: 2, arbitrary: title.map(each => `## ${each}`) },
      { weight: 4, arbitrary: title.map(each => `### ${each}`) },
      { weight: 1, arbitrary: title.map(each => `#### ${each}`) },
      { weight: 1, arbitrary: fc.constantFrom('正文', '', '```\n### 论文\n```') },
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), body => {
        const text = `# 今日所学\n\n${body.join('\n\n')}\n`;
        const { cards } = readDay(text, source);
        landings(text).forEach(([subpath, found, at], nth) => {
          const own = cards[nth]?.headings.map(stripHeading).join('\n').toLowerCase();
          const twin = cards
            .slice(0, nth)
            .some(({ headings }) => headings.map(stripHeading).join('\n').toLowerCase() === own);
          if (subpath !== '' && !twin && !hasTwin(text, at)) expect(found).toBe(at);
        });
      }),
      { numRuns: 300 },
    );
  });
});

/** Whether the app, which takes the first heading of each name, would go astray above a line: by a topic that is there twice, or a heading in between. */
function hasTwin(text: string, line: number): boolean {
  const note = scan(text);
  const titles = note.headings.map(heading => stripHeading(titleOf(note, heading)).toLowerCase());
  const at = note.headings.findIndex(heading => heading.line === line);
  return (
    titles.some((title, each) => each < at && titles.indexOf(title) < each) ||
    titles.indexOf(titles[at] ?? '') < at
  );
}
