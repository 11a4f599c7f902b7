import type { Clock } from '../clock';
import { dayOfPath } from '../daily/location/daily-path';
import { scanInSteps } from '../markdown/blocks/scan';
import type { Scan } from '../markdown/model';
import type { NoteInfo } from '../notes';
import type { Ports } from '../ports';
import type { Day } from '../time/day';
import {
  bytesOf,
  cacheLayout,
  createKeeper,
  isSameFile,
  type CachedDay,
  type DayCache,
  type Keeper,
} from './day-cache';
import type { NoteSource } from './day-reader';
import type { Shelf } from './facts';
import type { WaitingNote } from './waiting-notes';

/** A note that could not be read, and why. */
export interface DayProblem {
  readonly path: string;
  readonly reason: string;
}

/** What reading notes needs. */
export interface RecordDeps {
  readonly ports: Pick<Ports, 'notes' | 'dates' | 'place' | 'settings' | 'language'>;
  readonly cache: DayCache;
  readonly clock: Clock;
}

/** A note with all that is read from: its text, or a row of the cache that holds everything. */
export interface FetchedNote extends WaitingNote {
  readonly day: Day | null;
  /** Those that read it; none for a note that is gone or that nobody wants. */
  readonly shelves: readonly Shelf[];
  /** The keys of all readers when it was fetched. */
  readonly under: readonly string[];
  readonly row: CachedDay | null;
  readonly text: string | null;
  /** Why it could not be read, null if it could. */
  readonly failure: string | null;
}

/** A note as it was read last. */
interface Known extends NoteSource {
  readonly info: NoteInfo;
  readonly under: readonly string[];
  /** Whether the file held what was read: typing is read before it is saved. */
  readonly isSaved: boolean;
}

/** What is said of something that went wrong. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const newestFirst = (a: NoteSource, b: NoteSource): number => {
  const [one, other] = [a.day ?? '', b.day ?? ''];
  return one > other ? -1 : one < other ? 1 : a.path < b.path ? -1 : 1;
};

/** The notes as they were read last, with the cache behind them. */
export interface Records {
  readonly deps: RecordDeps;
  readonly shelves: readonly Shelf[];
  readonly known: Map<string, Known>;
  readonly problems: Map<string, string>;
  readonly tellProblems: (problems: readonly DayProblem[]) => void;
  readonly keeper: Keeper;
  /** The keys of all readers as the settings were looked at last. */
  keys: readonly string[];
  /** Rows of the cache that may still be of use; none once all notes are read. */
  rows: ReadonlyMap<string, CachedDay>;
}

/** No note has been read yet; `tellProblems` gets all notes that cannot be read whenever that changes. */
export function createRecords(
  deps: RecordDeps,
  shelves: readonly Shelf[],
  tellProblems: (problems: readonly DayProblem[]) => void,
): Records {
  const { cache, clock, ports } = deps;
  const keeper = createKeeper({ cache, clock, notes: ports.notes, rowOf: path => rowOf(records, path) });
  const records: Records = {
    ...{ deps, shelves, tellProblems, keeper },
    known: new Map(),
    problems: new Map(),
    keys: [],
    rows: new Map(),
  };
  return records;
}

function rowOf(records: Records, path: string): CachedDay | null {
  const read = records.known.get(path);
  if (!read?.isSaved || !records.shelves.every(shelf => isCurrent(records, read, shelf))) return null;
  const facts = Object.fromEntries(records.shelves.map(shelf => shelf.kept(path)));
  return { ...read.info, day: read.day, facts };
}

const sourceOf = ({ deps: { ports } }: Records, path: string): NoteSource => ({
  path,
  day: dayOfPath(path, ports.place(), ports.dates),
});

const wanting = ({ shelves }: Records, source: NoteSource): readonly Shelf[] =>
  shelves.filter(shelf => shelf.wants(source));

/** Whether a reader has read the note, as a note of that day and under the settings of now. */
function isCurrent({ known, shelves }: Records, { path, day }: NoteSource, shelf: Shelf): boolean {
  const read = known.get(path);
  return read !== undefined && read.day === day && read.under[shelves.indexOf(shelf)] === shelf.key();
}

function setProblem({ problems, tellProblems }: Records, path: string, reason: string | null): void {
  if (reason === null && !problems.has(path)) return;
  problems.delete(path);
  if (reason !== null) problems.set(path, reason);
  tellProblems([...problems].map(([at, why]) => ({ path: at, reason: why })));
}

function forget(records: Records, path: string): void {
  const { known, rows, keeper, shelves } = records;
  if (known.delete(path) || rows.has(path)) keeper.changed(path);
  for (const shelf of shelves) shelf.drop(path);
  setProblem(records, path, null);
}

function forgetAllBut(records: Records, present: ReadonlySet<string>): void {
  for (const path of [...records.known.keys(), ...records.problems.keys()])
    if (!present.has(path)) forget(records, path);
}

/** Takes what the cache holds; to be called once, before anything is read. */
export async function loadCache(records: Records): Promise<void> {
  const kept = await records.deps.cache.load(cacheLayout);
  records.rows = new Map(kept.map(row => [row.path, row]));
}

/** Whether a change of the note matters to anybody. */
export function isWanted(records: Records, path: string): boolean {
  return records.known.has(path) || wanting(records, sourceOf(records, path)).length > 0;
}

/** The notes that some reader has not read as the settings are now, newest first; forgets those that are gone. */
export function staleNotes(records: Records): readonly NoteInfo[] {
  const { shelves, deps } = records;
  for (const shelf of shelves) shelf.refresh();
  records.keys = shelves.map(shelf => shelf.key());
  const present = new Set<string>();
  const found: (NoteSource & { readonly info: NoteInfo })[] = [];
  for (const info of deps.ports.notes.list()) {
    const source = sourceOf(records, info.path);
    const wanted = wanting(records, source);
    if (wanted.length === 0) continue;
    present.add(info.path);
    for (const shelf of shelves) if (!wanted.includes(shelf)) shelf.drop(info.path);
    if (!wanted.every(shelf => isCurrent(records, source, shelf))) found.push({ ...source, info });
  }
  forgetAllBut(records, present);
  return found.sort(newestFirst).map(({ info }) => info);
}

/** Has every note count as not read; its facts stay until it is. */
export function allStale(records: Records): void {
  records.rows = new Map();
  for (const [path, note] of records.known) records.known.set(path, { ...note, under: [] });
}

/** Gets what a note is read from; its file only if the cache does not hold everything. Never rejects. */
export function fetchNote(records: Records, note: WaitingNote): FetchedNote | Promise<FetchedNote> {
  const { path, info, isListed } = note;
  const source = sourceOf(records, path);
  const wanted = info === null ? [] : wanting(records, source);
  const shelves = isListed ? wanted.filter(shelf => !isCurrent(records, source, shelf)) : wanted;
  const kept = isListed ? records.rows.get(path) : undefined;
  const row = info !== null && kept?.day === source.day && isSameFile(info, kept) ? kept : null;
  const { day } = source;
  const fetched = { path, info, isListed, day, shelves, under: records.keys, row, text: null, failure: null };
  const isEnough = shelves.length === 0 || (row !== null && shelves.every(shelf => shelf.isKept(row.facts)));
  return isEnough ? fetched : withText(records, fetched);
}

async function withText({ deps }: Records, note: FetchedNote): Promise<FetchedNote> {
  try {
    return { ...note, text: await deps.ports.notes.read(note.path) };
  } catch (error) {
    return { ...note, failure: reasonOf(error) };
  }
}

/** Reads a note for all its readers, or forgets it; false if what the cache held of it was damaged. */
export function* takeNote(records: Records, note: FetchedNote): Generator<undefined, boolean> {
  const { path, info, failure, shelves, isListed } = note;
  if (info === null || (shelves.length === 0 && !isListed)) forget(records, path);
  else if (failure !== null) setProblem(records, path, failure);
  else if (shelves.length > 0) {
    try {
      return yield* readNote(records, note, info);
    } catch (error) {
      setProblem(records, path, reasonOf(error));
    }
  }
  return true;
}

function* readNote(records: Records, note: FetchedNote, info: NoteInfo): Generator<undefined, boolean> {
  const { path, day, row, text, shelves, under } = note;
  const puts: (() => void)[] = [];
  let scanned: Scan | null = null;
  for (const shelf of shelves) {
    const kept = row === null ? null : shelf.restore(row.facts, { path, day });
    if (kept !== null) puts.push(kept);
    else if (text === null) return false;
    else puts.push(yield* shelf.read((scanned ??= yield* scanInSteps(text)), { path, day }));
    yield;
  }
  // All at once: nobody sees a note half read.
  for (const put of puts) put();
  const isSaved = text === null || bytesOf(text) === info.size;
  records.known.set(path, { path, day, info, under, isSaved });
  if (text !== null) records.keeper.changed(path);
  setProblem(records, path, null);
  return true;
}

/** Forgets notes that went while others were read, and what is left of the cache. */
export function finishList(records: Records): void {
  const { deps, rows, known, keeper } = records;
  forgetAllBut(records, new Set(deps.ports.notes.list().map(({ path }) => path)));
  for (const path of rows.keys()) if (!known.has(path)) keeper.changed(path);
  records.rows = new Map();
}
