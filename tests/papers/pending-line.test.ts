import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packNote } from '../../src/papers/index/pack-note';
import { readDay } from '../../src/papers/read/read-day';
import { pendingIn } from '../capture/pending-in';
import { day } from '../support/paper-cards';

const source = { path: 'a.md', day: day('2024-09-13'), learnedNames: ['Learned today'] };
const read = (body: string) => readDay(`# Learned today\n\n## T\n\n### P\n\n${body}\n`, source);
const long = 'A long text about the paper. '.repeat(40);

describe('a card waits for its metadata', () => {
  test.each([
    ['by its line', '- Metadata: pending', true],
    ['by the line in Chinese, as a task', '- [ ] 元数据：待补全 ', true],
    ['by its line in a quote', '> * Metadata: pending', true],
    ['by its line below a long text', `${long}\n\n${long}\n\n- Metadata: pending`, true],
    ['not by a sentence', 'It says Metadata: pending on top.', false],
    ['not by more than the line', '- Metadata: pending since May', false],
    ['not by code', '```\n- Metadata: pending\n```', false],
    ['not by a line of a remark', 'x\n\n#### Mine\n\n- Metadata: pending', false],
    ['not without it', 'Metadata', false],
  ])('%s', (_name, body, waits) => {
    const record = read(body);
    expect(record.cards.map(({ pending }) => pending)).toEqual([waits]);
    expect(packNote(record).cards.map(({ pending }) => pending)).toEqual([waits]);
  });

  test('just when completing finds its line', () => {
    const line = fc.constantFrom(
      '- Metadata: pending',
      '元数据：待补全',
      '> - Metadata: pending',
      '  1. Metadata: pending  ',
      'Metadata: pending.',
      '| Metadata: pending |',
      '### B',
      '#### Mine',
      '##### ',
      '## U',
      '# End',
      '```',
      '%%',
      '$$',
      'text',
      long,
      '',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (lines, eol) => {
        const text = ['# Learned today', '## T', '### P', ...lines].join(eol);
        const cards = readDay(text, source).cards.filter(({ pending }) => pending);
        expect(cards).toEqual(pendingIn(text, source));
      }),
      { numRuns: 500 },
    );
  });
});
