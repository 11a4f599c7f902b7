import fc from 'fast-check';
import { expect, test } from 'vitest';
import { translator } from '../../src/features';
import { applyEdits } from '../../src/markdown/edit';
import {
  carryInto,
  type CarryMode,
  type CarryOptions,
  type CarryPlan,
} from '../../src/plan/carry/carry-text';
import { settleSource } from '../../src/plan/carry/settle-source';
import { touchOf, undoPlan } from '../../src/markdown/undo';
import { Problem } from '../../src/problem';
import { notes } from '../support/notes';

const t = translator('en');
const items = fc.constantFrom(
  ...[
    '- [ ] a',
    '1. [ ] b',
    '\t- [ ] c',
    '\t1. [x] d',
    '  - [ ] e',
    '1. [ ] ',
    '2) [/] f ^id',
    '> - [ ] g',
    '## A',
    '## B',
    '',
  ],
);
const plans = fc.oneof(
  { weight: 3, arbitrary: fc.array(items, { maxLength: 12 }).map(lines => lines.join('\n')) },
  { weight: 2, arbitrary: notes },
);
const options = (mode: CarryMode, doneChildren: boolean): CarryOptions => ({
  planNames: ['今日计划'],
  stamped: new Set(),
  missingArea: '',
  countsElsewhere: true,
  mode,
  doneChildren,
  wholeSections: ['近日安排'],
});
const heading = '# 今日计划\n\n';
const modes = fc.constantFrom<CarryMode>('left', 'marked', 'moved');

const attempt = (source: string, target: string, how: CarryOptions): CarryPlan | null => {
  try {
    return carryInto(source, target, how, t);
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
};

test('any two texts: twice is once, only blank boxes of the target go, and undoing gives both back', () => {
  fc.assert(
    fc.property(plans, plans, modes, fc.boolean(), (one, two, mode, doneChildren) => {
      const how = options(mode, doneChildren);
      const [source, target] = [heading + one, heading + two];
      const plan = attempt(source, target, how);
      if (plan === null) return;
      for (const { from, to } of plan.edits)
        expect(target.slice(from, to)).toMatch(/^(?:(?:[-*+]|\d+[.)])[ \t]+\[ ?\][ \t]*)?$/);
      const after = applyEdits(target, plan.edits);
      expect(attempt(source, after, how)?.edits).toEqual([]);
      const settled = settleSource(source, after, how, 'x').edits;
      const left = applyEdits(source, settled);
      expect(settleSource(left, after, how, 'x').edits).toEqual([]);
      expect(attempt(left, after, how)?.edits).toEqual([]);
      for (const [text, edits] of [
        [target, plan.edits],
        [source, settled],
      ] as const) {
        // An editor knows no carriage returns, so undoing leaves them out of its comparison.
        if (text.includes('\r')) continue;
        const touch = touchOf('x', text, edits);
        expect(applyEdits(touch.after, undoPlan(touch.after, touch)?.edits ?? [])).toBe(text);
      }
    }),
    {
      numRuns: 1000,
      // With the quote gone, the indented line below it would be read as a task.
      examples: [['1. [ ] \n> - [ ] g\n\n\t- [ ] c', '', 'moved', false]],
    },
  );
});
