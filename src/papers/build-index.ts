import type { Notes } from '../notes';
import type { Day } from '../time/day';
import type { PaperIndex } from './paper-index';
import { foldedNote } from './haystack';
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
  readonly index: PaperIndex;
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

interface DailyNote {
  readonly path: string;
  readonly day: Day;
}

/** The daily notes there are now, newest first: what people look for comes up first. */
function dailyNotes({ notes, dayOfPath }: BuildOptions): readonly DailyNote[] {
  return notes
    .list()
    .flatMap(({ path }) => {
      const day = dayOfPath(path);
      return day === null ? [] : [{ path, day }];
    })
    .sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : a.path < b.path ? -1 : 1));
}

/** Notes that went away while others were read, or are no daily notes any more. */
function sweep(options: BuildOptions): void {
  const present = new Set(dailyNotes(options).map(({ path }) => path));
  for (const { path } of options.index.records()) if (!present.has(path)) options.index.remove(path);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Reads every daily note into the index in slices of at most 8 ms; a note that cannot be read is reported and left out. */
export async function buildIndex(options: BuildOptions): Promise<BuildResult> {
  const { notes, learnedNames, index, now, pause, onProgress, isCancelled } = options;
  const daily = dailyNotes(options);
  const problems: IndexProblem[] = [];
  let worked = 0;
  onProgress(0, daily.length);
  for (let at = 0; at < daily.length; at += ahead) {
    const batch = daily.slice(at, at + ahead);
    const texts = await Promise.allSettled(batch.map(async ({ path }) => notes.read(path)));
    for (const [offset, { path, day }] of batch.entries()) {
      if (isCancelled()) return { cancelled: true, notes: at, problems };
      const text = texts[offset];
      const began = now();
      if (text?.status === 'fulfilled') {
        foldedNote(index.put(readDay(text.value, { path, day, learnedNames })));
      } else problems.push({ path, reason: reasonOf(text?.reason) });
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
