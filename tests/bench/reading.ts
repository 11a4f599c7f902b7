import { GFM, parser } from '@lezer/markdown';
import { fieldFinder } from '../../src/life/log/fields';
import { logOf } from '../../src/life/log/read-log';
import { scan } from '../../src/markdown/blocks/scan';
import { marksOf } from '../../src/marks/collect-marks';
import type { DayRecord } from '../../src/papers/card';
import { readDay, recordOf } from '../../src/papers/read/read-day';
import { progressIn } from '../../src/plan/progress';
import { defaultSettings } from '../support/default-settings';
import { dataview } from './dataview';
import { generateNotes, type GeneratedNote } from './generate-notes';
import { interleaved, type Case, type Timing } from './interleaved';

/** What the generated notes call their learned section. */
export const learnedNames = ['今日所学'];
const { markNames } = defaultSettings;
const find = fieldFinder({ settings: () => defaultSettings, language: 'zh' });

/** Reads the cards and entries of one generated note. */
export function read({ text, path, day }: GeneratedNote): DayRecord {
  return readDay(text, { path, day, learnedNames });
}

/** Reads everything from one generated note: cards and entries with their links, the life log, tasks by area, marks. */
function readWhole({ text, path, day }: GeneratedNote): number {
  const note = scan(text);
  const { cards, entries } = recordOf(note, { path, day, learnedNames });
  const life = logOf(note, { path, day, names: ['今日生活'], find });
  const progress = progressIn(note, ['今日计划']);
  return (
    cards.length +
    entries.length +
    (life?.values.length ?? 0) +
    progress.reduce((sum, { total }) => sum + total, 0) +
    marksOf(note, markNames).length
  );
}

const sumOf = (notes: readonly GeneratedNote[], of: (note: GeneratedNote) => number) => (): number =>
  notes.reduce((sum, note) => sum + of(note), 0);

/** What is compared, over a tenth of the notes; Dataview's is null if it is not set up. */
export interface Readings {
  readonly timings: readonly Timing[];
  readonly vsLimit: number;
  readonly cardsVsLimit: number;
  readonly vsLezer: number;
  readonly vsDataview: number | null;
}

/** Reading all notes: the limit, our own reading and others', one after the other, round by round. */
export async function measureReading(notes: readonly GeneratedNote[], rounds: number): Promise<Readings> {
  const lezer = parser.configure(GFM);
  const few = notes.filter((_, at) => at % 10 === 0);
  const peer = await dataview(few);
  const cases: Case[] = [
    {
      name: 'limit: heading lines by split and a regular expression',
      run: sumOf(notes, ({ text }) => text.split('\n').filter(line => /^#{1,6} /.test(line)).length),
    },
    { name: 'ours: scan', run: sumOf(notes, ({ text }) => scan(text).headings.length) },
    { name: 'ours: cards and entries', run: sumOf(notes, note => read(note).cards.length) },
    { name: 'ours: cards, entries, life log, tasks, marks', run: sumOf(notes, readWhole) },
    { name: 'ours, all of it: a tenth of the notes', run: sumOf(few, readWhole) },
    {
      name: 'Lezer with GFM: a tenth of the notes',
      run: sumOf(few, ({ text }) => lezer.parse(text).length),
    },
    ...(peer === null ? [] : [{ name: 'Dataview, metadata given: a tenth of the notes', run: peer }]),
  ];
  const timings = interleaved(cases, { rounds, warmUps: 3 });
  const [limit = 0, , cards = 0, whole = 0, ownTenth = 0, lezerTenth = 0, peerTenth] = timings.map(
    ({ median }) => median,
  );
  return {
    timings,
    vsLimit: whole / limit,
    cardsVsLimit: cards / limit,
    vsLezer: lezerTenth / ownTenth,
    vsDataview: peerTenth === undefined ? null : peerTenth / ownTenth,
  };
}

/** Time of our whole reading per character of ten times the notes over that of the notes. */
export function measureLinear(notes: readonly GeneratedNote[], seed: number, rounds: number): number {
  const many = generateNotes(notes.length * 10, seed + 1);
  const units = (all: readonly GeneratedNote[]): number =>
    all.reduce((sum, { text }) => sum + text.length, 0);
  const [one, ten] = interleaved(
    [
      { name: 'notes', run: sumOf(notes, readWhole) },
      { name: 'ten times the notes', run: sumOf(many, readWhole) },
    ],
    { rounds, warmUps: 1 },
  );
  return (ten?.median ?? Number.NaN) / units(many) / ((one?.median ?? Number.NaN) / units(notes));
}
