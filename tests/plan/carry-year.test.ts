import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liveYear, plannedDays, yearOptions } from '../support/plan-year';

describe.each(['left', 'marked', 'moved'] as const)('a year carried day by day, source %s,', mode => {
  test('holds every unfinished task exactly once, with whatever crashes', () => {
    fc.assert(
      fc.property(plannedDays(12), fc.boolean(), fc.constantFrom('\n', '\r\n'), (days, doneChildren, eol) => {
        expect(liveYear(days, yearOptions(mode, doneChildren), eol)).toEqual([]);
      }),
      { numRuns: 170 },
    );
  });
});
