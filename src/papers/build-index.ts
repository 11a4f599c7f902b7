import type { NoteInfo, Notes } from '../notes';
import type { Day } from '../time/day';
import type { PaperIndex } from './paper-index';
import { foldedNote } from './haystack';
import { isSameFile, type CachedNote } from './index-cache';
import { unpackNote } from './pack-note';
import type { PackedNote } from './packed-items';
import { readDay } from './read-day';

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
  const kept = keptNote(options, note);
  return { kept, text: kept === null ? await options.notes.read(note.path) : '' };
}

function take(
  { index, learnedNames, markNames = [], onRead }: BuildOptions,
  note: DailyNote,
  { kept, text }: Source,
): void {
  const { path, day } = note;
  const held = index.put(kept ?? readDay(text, { path, day, learnedNames, markNames }));
  if (kept === null) onRead?.({ path, size: note.size, modified: note.modified }, text, held);
}

/** Folds all notes for search, which the first search would have to do at once. */
export async function prepareSearch({
  index,
  now,
  pause,
  isCancelled,
}: Pick<BuildOptions, 'index' | 'now' | 'pause' | 'isCancelled'>): Promise<void> {
  let began = now();
  for (const note of index.records()) {
    foldedNote(note);
    if (now() - began < slice) continue;
    await pause();
    if (isCancelled()) return;
    began = now();
  }
}

/**
 * Reads every daily note into the index in slices of at most 8 ms, newest first; those kept in the cache come from
 * there. A note that cannot be read is reported and left out.
 */
export async function buildIndex(options: BuildOptions): Promise<BuildResult> {
  const { now, pause, onProgress, isCancelled } = options;
  const daily = dailyNotes(options);
  const problems: IndexProblem[] = [];
  let worked = 0;
  onProgress(0, daily.length);
  for (let at = 0; at < daily.length; at += ahead) {
    const batch = daily.slice(at, at + ahead);
    const sources = await Promise.allSettled(batch.map(note => sourceOf(options, note)));
    for (const [offset, note] of batch.entries()) {
      if (isCancelled()) return { cancelled: true, notes: at, problems };
      const source = sources[offset];
      const began = now();
      if (source?.status === 'fulfilled') take(options, note, source.value);
      else problems.push({ path: note.path, reason: reasonOf(source?.reason) });
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
