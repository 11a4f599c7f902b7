import { parse } from '@retorquere/bibtex-parser';
import { finish } from '../../src/time/finish';
import { parseBibtex, readBibtex } from '../../src/bibtex/parse-bibtex';
import { findChoices } from '../../src/importers/find-choices';
import { inSlices, type Pace } from '../../src/time/in-slices';
import { defaultOptions } from '../../src/importers/read-import';
import { nasty } from '../bibtex/nasty';

// `npm run bench:bibtex`: a 10 MB file read in slices, its longest block, and the oracle on a twentieth of it. One JSON object.
const sound = nasty.filter(({ faults }) => faults === undefined).map(({ bib }) => bib);
const abstract = `abstract = {${'We show that na{\\"\\i}ve flows $x_1^2$ are --- at 50\\% of the cost --- straight. '.repeat(12)}}`;

/** A file of about so many characters; every key is its own. */
function fileOf(length: number): string {
  const parts: string[] = [];
  for (let size = 0, at = 0; size < length; at++) {
    const own = `@article{k${at},\n title = {Flow number ${at} for {GPT}-${at}},\n author = {Lee, Ann and M{\\"u}ller, J.},\n year = ${1990 + (at % 35)},\n doi = {10.1000/${at}},\n ${abstract}\n}\n`;
    const entry = at % 10 === 0 ? (sound[(at / 10) % sound.length] ?? own) : own;
    parts.push(entry);
    size += entry.length;
  }
  return parts.join('\n');
}

/** A stretch without a pause, in milliseconds: by the clock, and of processor time, which others on the machine do not lengthen. */
interface Block {
  readonly clock: number;
  readonly processor: number;
}

/** A pace that notes its blocks. */
function timed(): { pace: Pace; blocks: Block[] } {
  const blocks: Block[] = [];
  let from = performance.now();
  let used = process.cpuUsage();
  const pause = async (): Promise<void> => {
    const { user, system } = process.cpuUsage(used);
    blocks.push({ clock: performance.now() - from, processor: (user + system) / 1000 });
    await new Promise(resume => setTimeout(resume, 0));
    from = performance.now();
    used = process.cpuUsage();
  };
  return {
    pace: { pause, onProgress: () => {}, isCancelled: () => false, now: () => performance.now() },
    blocks,
  };
}

const longest = (blocks: readonly number[]) => [...blocks].sort((a, b) => b - a).slice(0, 3);
const summary = (blocks: readonly Block[]) => ({
  slices: blocks.length,
  longestMs: longest(blocks.map(({ clock }) => clock)),
  longestProcessorMs: longest(blocks.map(({ processor }) => processor)),
  sumMs: blocks.reduce((sum, { clock }) => sum + clock, 0),
});

const big = fileOf(10_000_000);
const reading = timed();
const parsed = await inSlices(readBibtex(big), reading.pace);
await reading.pace.pause();
const importing = timed();
const found = await findChoices(
  { text: big, name: 'big' },
  null,
  defaultOptions,
  { cards: () => [] },
  importing.pace,
);
await importing.pace.pause();

const small = fileOf(500_000);
const took = (run: () => unknown): number => {
  const from = performance.now();
  run();
  return performance.now() - from;
};
finish(readBibtex(small));
const own = [0, 1, 2].map(() => took(() => parseBibtex(small))).sort((a, b) => a - b)[1];
const oracle = took(() => parse(small, { sentenceCase: false, caseProtection: false } as never));

console.log(
  JSON.stringify(
    {
      characters: big.length,
      entries: parsed?.value.entries.length,
      parse: summary(reading.blocks),
      import: { cards: found?.choices.length, ...summary(importing.blocks) },
      halfMegabyte: { ownMs: own, oracleMs: oracle },
    },
    null,
    2,
  ),
);
