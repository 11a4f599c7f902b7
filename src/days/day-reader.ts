import type { DayPath } from '../daily/location/earlier-days';
import type { Scan } from '../markdown/model';
import type { Ports } from '../ports';
import type { Day } from '../time/day';

/** A note that is read; the day is null for one that is not a daily note. */
export interface NoteSource {
  readonly path: string;
  readonly day: Day | null;
}

/** All that decides what is read of a note, beside its text and its name. */
export type ReaderWorld = Pick<Ports, 'settings' | 'language'>;

/** Makes facts of a note; null if it holds none. Yields wherever it may be interrupted. */
export type ReadSteps<Facts> = (note: Scan, source: NoteSource) => Generator<undefined, Facts | null>;

/**
 * What a feature makes of a note. Its facts are plain data and hold no piece of the note's text (see `detached`): they
 * are kept in memory for every note, and on the device between two starts.
 */
export interface DayReader<Facts> {
  /** Different for each reader. */
  readonly id: string;
  /** The settings that decide what is read and of which notes, and a number to raise when the same give other facts. */
  key(world: ReaderWorld): string;
  /** Which notes it reads; the daily notes if left out. */
  wants?(source: NoteSource, world: ReaderWorld): boolean;
  /** The reading under the settings of now; made anew whenever the key has changed. */
  prepare(world: ReaderWorld): ReadSteps<Facts>;
  /** Whether nobody need hear that one followed the other; if left out, they are compared as JSON. */
  same?(before: Facts, after: Facts): boolean;
  /** Facts as the device keeps them, if not as they are. */
  keep?(facts: Facts): unknown;
  /** Facts from what `keep` gave. Throws if that is damaged: the note is read again then. */
  restore?(kept: unknown, source: NoteSource): Facts;
}

/** The reading of daily notes that are never so long that it has to be interrupted. */
export function readAtOnce<Facts>(read: (note: Scan, source: DayPath) => Facts | null): ReadSteps<Facts> {
  return function* (note, { path, day }) {
    yield;
    return day === null ? null : read(note, { path, day });
  };
}
