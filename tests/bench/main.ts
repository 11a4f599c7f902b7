import { generateNotes } from './generate-notes';
import { peerBundle } from './load';
import {
  measureBundle,
  measureColdStart,
  measureFacts,
  measureMemory,
  measureSearch,
  measureUpdate,
} from './measures';
import { measureLinear, measureReading } from './reading';

/** A line of the table: null where a peer or a part is missing. */
interface Target {
  readonly value: number | null;
  readonly target: number;
  readonly met: boolean;
}

const seed = 20260417;
const noteCount = 3650;
const rounds = 7;

const atMost = (value: number | null, target: number): Target => ({
  value,
  target,
  met: value !== null && value <= target,
});
const atLeast = (value: number | null, target: number): Target => ({
  value,
  target,
  met: value !== null && value >= target,
});

// First, while the heap is small.
const memory = measureMemory(noteCount, seed);
const factsMb = await measureFacts(noteCount, seed);
const notes = generateNotes(noteCount, seed);
const reading = await measureReading(notes, rounds);
const update = measureUpdate(notes, 4000);
const search = measureSearch(notes, rounds);
const coldStart = await measureColdStart(notes, rounds);
const peersAt = process.argv.indexOf('--peers');
const peer = peerBundle(peersAt < 0 ? null : (process.argv[peersAt + 1] ?? null));
const bundle = await measureBundle(peer, rounds);
const linear = process.argv.includes('--quick') ? null : measureLinear(notes, seed, rounds);
const over = (a: number | undefined, b: number | undefined): number => (a ?? Number.NaN) / (b ?? Number.NaN);

const targets: Readonly<Record<string, Target>> = {
  'read-all': atMost(reading.vsLimit, 10),
  'read-vs-lezer': atLeast(reading.vsLezer, 6),
  'read-vs-dataview': atLeast(reading.vsDataview, 2.5),
  linear: atMost(linear, 1.2),
  memory: atMost(memory.index, 15),
  update: atMost(over(update.ours, update.lezer), 0.3),
  search: atMost(over(search.ours, search.miniSearch), 0.15),
  'cold-start': atMost(over(coldStart.cache, coldStart.notes), 0.2),
  load: atMost(bundle.load.peer === null ? null : bundle.load.ours / bundle.load.peer, 0.8),
  bundle: atMost(bundle.kib, 700),
};
const details = {
  reading: reading.timings,
  cardsVsLimit: reading.cardsVsLimit,
  memoryWithSearchMb: memory.withSearch,
  memoryEstimateMb: memory.estimate,
  memoryOfOtherFactsMb: factsMb,
  update,
  search,
  load: bundle.load,
  coldStart: { notesMs: coldStart.notes, cacheMs: coldStart.cache },
};

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ seed, notes: noteCount, rounds, targets, details }, null, 2));
} else {
  const units = notes.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `${noteCount} generated notes, ${(units / 1e6).toFixed(1)} M characters, seed ${seed}; medians of ${rounds} rounds, interleaved`,
  );
  for (const [name, { value, target, met }] of Object.entries(targets))
    console.log(
      `${met ? 'met    ' : 'not met'}  ${name.padEnd(18)} ${value?.toFixed(3) ?? 'not measured'} (${target})`,
    );
  console.log(JSON.stringify(details, null, 2));
}
