import fc from 'fast-check';
import { liveYear, plannedDays, yearOptions } from '../support/plan-year';

// The property of tests/plan/carry-year.test.ts, for long: `npm run soak -- 10000 SEED`.
const [runs = '10000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
const started = performance.now();
fc.assert(
  fc.property(
    plannedDays(30),
    fc.constantFrom('left', 'marked', 'moved'),
    fc.boolean(),
    fc.constantFrom('\n', '\r\n'),
    (days, mode, doneChildren, eol) => {
      const faults = liveYear(days, yearOptions(mode, doneChildren), eol);
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
  ),
  { numRuns: Number(runs), seed: Number(seed) },
);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`carry-over: ${runs} runs of up to 30 days without a fault, seed ${seed}, ${seconds} s`);
