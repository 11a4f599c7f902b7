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

  test('of 365 days does so too', () => {
    fc.assert(
      fc.property(plannedDays(365, 365), days => {
        expect(liveYear(days, yearOptions(mode, false), '\n')).toEqual([]);
      }),
      { numRuns: 1, seed: 2024 },
    );
  });
});
