// How the time of every reader and writer grows when its input doubles, over shapes that hostile and unlucky texts have.
// `npm run bench:doubling [-- --json] [-- NAME…]`; ends with 1 if a row grows more than linearly.
import { performance } from 'node:perf_hooks';
import { doublingParsers, doublingShapes } from './doubling-rows';

const [flags, names] = [
  process.argv.slice(2).filter(word => word.startsWith('--')),
  process.argv.slice(2).filter(word => !word.startsWith('--')),
];
/** The most that doubling the input may cost. */
const limit = 2.5;
/** Milliseconds that a run has to take to be measured, and after which a row is given up. */
const enough = 10;
const tooLong = 2_000;
/** Characters of the longest input; what takes less time for it is quick enough, however it grows. */
const longest = 100_000;

interface Row {
  readonly parser: string;
  readonly shape: string;
  /** Characters of the shorter input. */
  readonly size: number;
  /** Milliseconds for the shorter input. */
  readonly time: number;
  readonly ratio: number;
  readonly met: boolean;
}

function timeOf(run: (text: string) => unknown, text: string, times: number): number {
  let best = Infinity;
  for (let time = 0; time < times && best > 0; time++) {
    const start = performance.now();
    run(text);
    best = Math.min(best, performance.now() - start);
    if (best > tooLong) break;
  }
  return best;
}

function measure(
  parser: string,
  run: (text: string) => unknown,
  shape: string,
  make: (count: number) => string,
): Row {
  let count = 250;
  let time = timeOf(run, make(count), 1);
  while (time < enough && make(count).length < longest) {
    count *= 2;
    time = timeOf(run, make(count), 1);
  }
  const size = make(count).length;
  if (time < enough) return { parser, shape, size, time, ratio: 1, met: true };
  const ratioAt = (from: number): number => timeOf(run, make(from * 2), 3) / timeOf(run, make(from), 3);
  let ratio = time > tooLong ? Infinity : ratioAt(count);
  // A pause of the machine must not fail a row: what grows too fast does so again, and over more doublings.
  const growth = (): number => Math.cbrt(timeOf(run, make(count * 8), 2) / timeOf(run, make(count), 4));
  for (let again = 0; again < 2 && ratio > limit && Number.isFinite(ratio); again++)
    ratio = Math.min(ratio, growth());
  return { parser, shape, size, time, ratio, met: ratio <= limit };
}

const rows: Row[] = [];
for (const [parser, run] of Object.entries(doublingParsers)) {
  if (names.length > 0 && !names.includes(parser)) continue;
  for (const [shape, make] of Object.entries(doublingShapes)) {
    const row = measure(parser, run, shape, make);
    rows.push(row);
    if (!row.met && !flags.includes('--json'))
      console.log(
        `${parser} over ${shape}: ×${row.ratio.toFixed(1)} from ${row.size} characters, ${row.time.toFixed(0)} ms`,
      );
  }
}
const missed = rows.filter(({ met }) => !met);
if (flags.includes('--json')) console.log(JSON.stringify({ limit, rows }, null, 2));
else {
  const worst = [...rows].sort((a, b) => b.ratio - a.ratio).slice(0, 10);
  for (const { parser, shape, ratio, size, time } of worst)
    console.log(
      `${ratio.toFixed(2).padStart(8)}  ${parser}, ${shape} (${size} characters, ${time.toFixed(1)} ms)`,
    );
  console.log(`${rows.length} rows, ${missed.length} over ${limit}.`);
}
process.exitCode = missed.length > 0 ? 1 : 0;
