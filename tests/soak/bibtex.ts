import { parseBibtex } from '../../src/bibtex/parse-bibtex';
import { mutant } from '../support/bib-mutants';

// `npm run soak:bibtex -- RUNS SEED`: mutated files with their time, for long. Prints one JSON object.
const [runs = '100000', seed = '20260417'] = process.argv.slice(2);
/** Bytes of which a run is allowed `limit` milliseconds. */
const unit = 100_000;
const limit = 50;
const slow: { readonly run: number; readonly ms: number; readonly length: number }[] = [];
const thrown: { readonly run: number; readonly error: string }[] = [];
let characters = 0;
let entries = 0;
let slowest = 0;
const began = performance.now();
for (let run = 0; run < Number(runs); run++) {
  const text = mutant(Number(seed) + run);
  const time = (): number => {
    // Processor time: others may be at work on the machine.
    const from = process.cpuUsage();
    entries += parseBibtex(text).entries.length;
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  };
  try {
    const allowed = Math.max(1, text.length / unit) * limit;
    let ms = time();
    // Collecting garbage falls on any run: what is slow is slow again.
    for (let again = 0; ms > allowed && again < 3; again++) ms = Math.min(ms, time());
    slowest = Math.max(slowest, ms / Math.max(1, text.length / unit));
    if (ms > allowed) slow.push({ run, ms, length: text.length });
  } catch (error) {
    thrown.push({ run, error: String(error) });
  }
  characters += text.length;
}
const seconds = (performance.now() - began) / 1000;
console.log(
  JSON.stringify(
    {
      runs: Number(runs),
      seed: Number(seed),
      characters,
      entries,
      seconds,
      slowestMsPer100kB: slowest,
      thrown,
      slow,
    },
    null,
    2,
  ),
);
process.exitCode = thrown.length + slow.length === 0 ? 0 : 1;
