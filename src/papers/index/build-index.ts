import type { NoteInfo, Notes } from '../../notes';
import type { Day } from '../../time/day';
import type { PaperIndex } from './paper-index';
import { foldedNote, foldNoteInSteps } from './haystack';
import { inSlices } from '../../time/in-slices';
import { isSameFile, type CachedNote } from './index-cache';
import { unpackNote } from './pack-note';
import type { PackedNote } from './packed-items';
import { readDay, type DaySource } from '../read/read-day';
import { inOwnSlices, large, readLarge } from './read-large';

/** A note that could not be read, and why. */
export interface IndexProblem {
  readonly path: string;
  readonly reason: string;
}

/** What building an index needs to know. */
export interface BuildOptions {
  readonly notes: Notes;
  /** The day of a daily note; null for any other note and for conflict copies. */
  readonly dayOfPath: (path: string) => Day | null;
  readonly learnedNames: readonly string[];
  readonly markNames?: readonly string[];
  readonly index: PaperIndex;
  /** What was kept of notes by their path; those that are as they were then are not read again. */
  readonly cached?: ReadonlyMap<string, CachedNote> | undefined;
  /** Gets each note that had to be read; `text` as it was read. */
  readonly onRead?: (info: NoteInfo, text: string, note: PackedNote) => void;
  /** Milliseconds of a clock that does not jump. */
  readonly now: () => number;
  /** Lets others run. */
  readonly pause: () => Promise<void>;
  readonly onProgress: (done: number, total: number) => void;
  readonly isCancelled: () => boolean;
  /** Whether somebody else has read a note since building began: what was read here may be older. */
  readonly isOvertaken?: (path: string) => boolean;
  /** Length from which a note is read in steps. */
  readonly largeFrom?: number;
}

/** How building went; `cancelled` leaves what was read in the index. */
export interface BuildResult {
  readonly cancelled: boolean;
  readonly notes: number;
  readonly problems: readonly IndexProblem[];
}

/** Own work between two pauses, in milliseconds. */
const slice = 8;
/** Notes read ahead at once. */
const ahead = 16;

interface DailyNote extends NoteInfo {
  readonly day: Day;
}

/** The daily notes there are now, newest first: what people look for comes up first. */
function dailyNotes({ notes, dayOfPath }: BuildOptions): readonly DailyNote[] {
  return notes
    .list()
    .flatMap(info => {
      const day = dayOfPath(info.path);
      return day === null ? [] : [{ ...info, day }];
    })
    .sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.path < b.path ? -1 : 1));
}

/** Notes that went away while others were read, or are no daily notes any more. */
function sweep(options: BuildOptions): void {
  const present = new Set(dailyNotes(options).map(({ path }) => path));
  for (const { path } of options.index.records()) if (!present.has(path)) options.index.remove(path);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The note as it was kept; null if it was not, has changed since or is damaged. */
function keptNote({ cached }: BuildOptions, note: DailyNote): PackedNote | null {
  const kept = cached?.get(note.path);
  if (!kept || !isSameFile(note, kept)) return null;
  try {
    return unpackNote(note.path, note.day, kept.text);
  } catch {
    return null;
  }
}

interface Source {
  readonly kept: PackedNote | null;
  readonly text: string;
}

async function sourceOf(options: BuildOptions, note: DailyNote): Promise<Source> {
  const { cached, largeFrom = large } = options;
  // Notes are looked up together: several large ones would add up.
  if ((cached?.get(note.path)?.text.length ?? 0) >= largeFrom) await options.pause();
  const kept = keptNote(options, note);
  return { kept, text: kept === null ? await options.notes.read(note.path) : '' };
}

const daySource = ({ learnedNames, markNames = [] }: BuildOptions, { path, day }: DailyNote): DaySource => ({
  ...{ path, day, learnedNames, markNames },
});

function take(options: BuildOptions, note: DailyNote, { kept, text }: Source, read?: PackedNote): void {
  const held = options.index.put(kept ?? read ?? readDay(text, daySource(options, note)));
  const { path, size, modified } = note;
  if (kept === null) options.onRead?.({ path, size, modified }, text, held);
}

const isLarge = ({ largeFrom = large }: BuildOptions, { kept, text }: Source): boolean =>
  (kept ?? { text }).text.length >= largeFrom;

function* largeNote(
  options: BuildOptions,
  note: DailyNote,
  { kept, text }: Source,
): Generator<undefined, PackedNote> {
  if (kept === null) return (yield* readLarge(text, daySource(options, note))).note;
  yield* foldNoteInSteps(kept);
  return kept;
}

/** The same with pauses; false if it was cancelled. */
async function takeLarge(
  options: BuildOptions,
  note: DailyNote,
  source: Source,
  onProgress: () => void,
): Promise<boolean> {
  const { now, pause, isCancelled, isOvertaken } = options;
  const steps = largeNote(options, note, source);
  const read = await inOwnSlices(steps, { now, pause, isCancelled, onProgress });
  if (read !== null && isOvertaken?.(note.path) !== true) take(options, note, source, read.value);
  return read !== null;
}

function* foldAll(notes: readonly PackedNote[], largeFrom: number): Generator<undefined, void> {
  for (const note of notes) {
    if (note.text.length < largeFrom) foldedNote(note);
    else yield* foldNoteInSteps(note);
    yield;
  }
}

/** Folds all notes for search, which the first search would have to do at once. */
export async function prepareSearch({
  index,
  largeFrom = large,
  ...pace
}: Pick<BuildOptions, 'index' | 'now' | 'pause' | 'isCancelled' | 'largeFrom'>): Promise<void> {
  await inSlices(foldAll(index.records(), largeFrom), { ...pace, onProgress: () => undefined });
}

/**
 * Reads every daily note into the index in slices of at most 8 ms, newest first; those kept in the cache come from
 * there. A large note is read in several. One that cannot be read is reported and left out.
 */
export async function buildIndex(options: BuildOptions): Promise<BuildResult> {
  const { now, pause, onProgress, isCancelled, isOvertaken } = options;
  const daily = dailyNotes(options);
  const problems: IndexProblem[] = [];
  let worked = 0;
  onProgress(0, daily.length);
  for (let at = 0; at < daily.length; at += ahead) {
    const batch = daily.slice(at, at + ahead);
    const sources = await Promise.allSettled(batch.map(note => sourceOf(options, note)));
    for (const [offset, note] of batch.entries()) {
      if (isCancelled()) return { cancelled: true, notes: at, problems };
      if (isOvertaken?.(note.path) === true) continue;
      const source = sources[offset];
      const began = now();
      if (source?.status !== 'fulfilled')
        problems.push({ path: note.path, reason: reasonOf(source?.reason) });
      else if (isLarge(options, source.value)) {
        const tell = (): void => onProgress(at + offset, daily.length);
        if (!(await takeLarge(options, note, source.value, tell)))
          return { cancelled: true, notes: at, problems };
        worked = slice;
      } else take(options, note, source.value);
      worked += now() - began;
      if (worked < slice) continue;
      onProgress(at + offset + 1, daily.length);
      await pause();
      worked = 0;
    }
  }
  sweep(options);
  onProgress(daily.length, daily.length);
  return { cancelled: false, notes: daily.length - problems.length, problems };
}
