import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translator } from '../../src/features';
import { applyEdits } from '../../src/markdown/edit';
import { scan } from '../../src/markdown/blocks/scan';
import { normalTitle } from '../../src/reference/normal-title';
import { readDay } from '../../src/papers/read/read-day';
import { Problem } from '../../src/problem';
import type { Day } from '../../src/time/day';
import { notesOf } from '../support/notes-of';
import { cardWith, lookIn, placeCard, type OneCard } from './written';

const t = translator('en');
const source = { path: 'a.md', day: '2024-09-12' as Day, learnedNames: ['今日所学'] };
const cardsIn = (text: string) => readDay(text, source).cards;

const line = fc.constantFrom(
  '',
  '',
  ' ',
  '# 今日所学',
  '## Topic',
  '### Old',
  '#### 我的话',
  '# End',
  '1. one',
  '\t- [ ] two',
  '> [!note] x',
  '> y',
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
  'text',
  '    code',
  '标题',
  '[^1]: x',
);
const note = notesOf(line, 14);

const nasty = fc.constantFrom(
  '#',
  '# x',
  '## Topic',
  '\n',
  '\n\n',
  '\r\n',
  '```',
  '~~~',
  '$$',
  '%%',
  '<!--',
  '-->',
  '[[',
  ']]',
  '|',
  '^id',
  '*',
  '_',
  '`',
  '\\',
  '---',
  '===',
  '> ',
  '- ',
  '1. ',
  '<script>',
  '<div>',
  '</div>',
  '$',
  '![[',
  '](',
  '\t',
  '    ',
  '题',
  'word',
  ' ',
  '- [ ] ',
  '[^1]',
  '[a]: b',
  '{{',
  '<%',
  '==',
  '&amp;',
  '\u2028',
  '\0',
);
const words = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 })
  .map(parts => parts.join(''));
const title = words
  .map(text => `T ${text.replace(/\s+/g, ' ')}`.trim())
  .filter(text => normalTitle(text).length > 1);

const links = fc.array(fc.record({ text: words, url: words.map(text => `https://x.org/${text}`) }), {
  maxLength: 2,
});

const wanted = fc.record({
  links,
  title,
  summary: words,
  remark: words,
  topic: fc.constantFrom('Topic', 'New', '# odd | [[x]]', null),
});

type Wanted = typeof wanted extends fc.Arbitrary<infer T> ? T : never;

function request({ title, summary, remark, topic, links: cardLinks }: Wanted): OneCard {
  return {
    card: cardWith({ title, links: cardLinks, summary, remark }),
    topic,
    learnedNames: source.learnedNames,
    level: 1,
    look: lookIn('zh'),
    repeats: text => cardsIn(text).filter(card => normalTitle(card.name) === normalTitle(title)),
    again: false,
  };
}

/** The plan, or null if the note has no certain place. */
function planFor(text: string, paper: OneCard) {
  try {
    return placeCard(text, paper, t);
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    return null;
  }
}

const runs = { numRuns: 500 };

describe('placeCard, for any note and any words,', () => {
  test('makes one insertion and keeps everything around it', () => {
    fc.assert(
      fc.property(note, wanted, (text, paper) => {
        const edits = planFor(text, request(paper))?.edits ?? [];
        expect(edits.length).toBeLessThanOrEqual(1);
        for (const { from, to } of edits) expect(to).toBe(from);
      }),
      runs,
    );
  });

  test('adds the card and no other heading', () => {
    fc.assert(
      fc.property(note, wanted, (text, paper) => {
        const plan = planFor(text, request(paper));
        fc.pre(plan !== null && !plan.duplicate);
        const after = applyEdits(text, plan.edits);
        const card = cardsIn(after).find(each => each.line === plan.line);
        expect(card?.topic === null).toBe(paper.topic === null);
        expect(normalTitle(card?.name ?? '')).toBe(normalTitle(paper.title));
        const [edit] = plan.edits;
        const inserted = (at: number) => edit && at >= edit.from && at < edit.from + edit.insert.length;
        const others = scan(after).headings.filter(({ from }) => !inserted(from));
        expect(others.map(({ level }) => level)).toEqual(scan(text).headings.map(({ level }) => level));
      }),
      runs,
    );
  });

  test('finds exactly one card more in a plain note', () => {
    const plain = fc.constantFrom(
      '',
      '# 今日所学\n',
      '# 今日所学\n\n## Topic\n\n### Old\n\nx\n\n# End\n',
      '# a\n\n# 今日所学\r\n\r\n1. b',
    );
    fc.assert(
      fc.property(plain, wanted, (text, paper) => {
        const plan = placeCard(text, request(paper), t);
        fc.pre(!plan.duplicate);
        const after = applyEdits(text, plan.edits);
        expect(cardsIn(after)).toHaveLength(cardsIn(text).length + 1);
        const made = [
          !text.includes('今日所学'),
          paper.topic !== null && !(paper.topic === 'Topic' && text.includes('## Topic')),
          paper.topic !== null && paper.remark.trim() !== '',
        ].filter(Boolean);
        expect(scan(after).headings).toHaveLength(scan(text).headings.length + 1 + made.length);
      }),
      runs,
    );
  });

  test('writes the same card once', () => {
    fc.assert(
      fc.property(note, wanted, (text, paper) => {
        const first = planFor(text, request(paper));
        fc.pre(first !== null);
        const after = applyEdits(text, first.edits);
        const second = placeCard(after, request(paper), t);
        expect(second).toMatchObject({ edits: [], duplicate: true, line: first.line });
      }),
      runs,
    );
  });
});
