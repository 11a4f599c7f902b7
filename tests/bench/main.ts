import { scan } from '../../src/markdown/scan';
import { readDay } from '../../src/papers/read-day';
import { generateNotes } from './generate-notes';
import { interleaved, type Case } from './interleaved';

const seed = 20260417;
const noteCount = 3650;
const notes = generateNotes(noteCount, seed);
const learnedNames = ['今日所学'];

const cases: readonly Case[] = [
  {
    name: 'reference: heading lines by split and a regular expression',
    run: () =>
      notes.reduce((sum, { text }) => sum + text.split('\n').filter(line => /^#{1,6} /.test(line)).length, 0),
  },
  {
    name: 'scan: every block of every note',
    run: () => notes.reduce((sum, { text }) => sum + scan(text).headings.length, 0),
  },
  {
    name: 'index: cards and entries of every note',
    run: () =>
      notes.reduce(
        (sum, { text, path, day }) => sum + readDay(text, { path, day, learnedNames }).cards.length,
        0,
      ),
  },
];

const rows = interleaved(cases, { rounds: 9, warmUps: 2 });
const units = notes.reduce((sum, { text }) => sum + text.length, 0);
if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ seed, notes: noteCount, units, rows }, null, 2));
} else {
  console.log(
    `${noteCount} generated notes, ${(units / 1e6).toFixed(1)} M characters, seed ${seed}; medians of 9 rounds, interleaved`,
  );
  for (const row of rows) {
    console.log(
      `${row.median.toFixed(0).padStart(6)} ms  ×${row.ratio.toFixed(2).padStart(6)}  ${row.name} (${row.result})`,
    );
  }
}
