import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translator } from '../../src/features';
import { placeReading } from '../../src/cards/place/place-reading';
import { applyEdits } from '../../src/markdown/edit';
import { scan } from '../../src/markdown/blocks/scan';
import { noIds } from '../../src/reference/identify';
import { paperTasks } from '../../src/reading/reading-list';
import { Problem } from '../../src/problem';
import { cardWith } from '../cards/written';
import { notesOf } from '../support/notes-of';

const t = translator('en');
const place = (text: string, papers: readonly { title: string; arxiv: string }[]) =>
  placeReading(
    text,
    {
      wanted: papers.map(({ title, arxiv }) => ({
        card: cardWith({
          title,
          ids: { ...noIds, arxiv },
          links: [{ text: 'arXiv', url: `https://arxiv.org/abs/${arxiv}` }],
        }),
        again: false,
      })),
      planNames: ['Plan'],
      planHeading: 'Plan',
      level: 1,
      area: 'To read',
    },
    t,
  );

describe('papers to read', () => {
  test.each([
    ['a code block', '# Plan\n\n```\nx\n', 'what begins on line 3 (a code block) is never closed'],
    ['a formula', '# Plan\n\n$$\nx\n', 'what begins on line 3 (a formula) is never closed'],
    ['a comment', '# Plan\n\n%%\nx\n', 'what begins on line 3 (a comment) is never closed'],
  ])('are not written into %s that is never closed', (_name, text, said) => {
    expect(() => place(text, [{ title: 'A', arxiv: '2405.06789' }])).toThrow(said);
  });

  const line = fc.constantFrom(
    ...[
      '',
      '',
      ' ',
      '# Plan',
      '## Reading list',
      '## 科研',
      '### Deeper',
      '# End',
      'text',
      '    code',
      '标题',
    ],
    ...[
      '1. [ ] one',
      '- [x] two',
      '\t- [ ] three',
      '- four',
      '* [ ] five',
      '3) [ ] six',
      '> [!note] x',
      '> - [ ] y',
    ],
    ...[
      '```',
      '~~~',
      '$$',
      '%%',
      '<!--',
      '-->',
      '<div>',
      '---',
      '===',
      '| a | b |',
      '| --- | --- |',
      '[^1]: x',
    ],
  );
  const note = notesOf(line, 12);
  const title = fc
    .array(
      fc.constantFrom(
        'a',
        'B c',
        '标题',
        '#',
        '[',
        ']',
        '(',
        ')',
        '|',
        '`',
        '$',
        '%%',
        '<!--',
        '*',
        '\\',
        '^x',
        ' ',
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map(parts => `T${parts.join('')}`);
  const papers = fc
    .array(title, { minLength: 1, maxLength: 3 })
    .map(titles => titles.map((each, at) => ({ title: each, arxiv: `2405.0678${at}` })));

  test('are tasks of the plan wherever they are written; the rest stays, twice is once', () => {
    fc.assert(
      fc.property(note, papers, (text, wanted) => {
        let edits;
        try {
          ({ edits } = place(text, wanted));
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
          return;
        }
        expect(edits.length).toBeLessThan(2);
        expect(edits.every(({ from, to }) => from === to)).toBe(true);
        const after = applyEdits(text, edits);
        const ids = paperTasks(after, ['Plan']).map(({ paper }) => paper.ids.arxiv);
        for (const { arxiv } of wanted) expect(ids.filter(id => id === arxiv)).toHaveLength(1);
        const titles = (of: string) => scan(of).headings.map(({ from, to }) => of.slice(from, to));
        const made = titles(after);
        for (const kept of titles(text)) expect(made.splice(made.indexOf(kept), 1)).toEqual([kept]);
        expect(place(after, wanted).edits).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
