import type { Clock } from '../clock';
import type { NoteInfo } from '../notes';
import { slicer } from '../time/in-slices';
import type { DayReader } from './day-reader';
import { createState, type DaysState, type StateStore } from './days-state';
import { createShelf, type DayFacts } from './facts';
import {
  allStale,
  createRecords,
  fetchNote,
  finishList,
  isWanted,
  loadCache,
  reasonOf,
  staleNotes,
  takeNote,
  type FetchedNote,
  type RecordDeps,
  type Records,
} from './records';
import { createWaitingNotes, type WaitingNotes } from './waiting-notes';

/** What features make of the daily notes. */
export interface Days {
  /** What a reader made of them. Throws if it is none of those that read. */
  of<Facts>(reader: DayReader<Facts>): DayFacts<Facts>;
  state(): DaysState;
  /** Runs at every change of `state`; the result stops it. */
  onChange(listener: () => void): () => void;
  /** Settles once every note has been read as it is now, or cannot be. */
  whenRead(): Promise<void>;
  /** Reads all notes again. */
  readAgain(): void;
}

/** The same for whoever knows what happens to the notes. */
export interface DaysFeed extends Days {
  /** Reads every note that has changed since it was read last, newest first. */
  start(): Promise<void>;
  stop(): void;
  /** A note has been made, written or typed in. */
  changed(info: NoteInfo): void;
  gone(path: string): void;
  renamed(from: string, to: NoteInfo): void;
  /** Reads again what would be read otherwise under the settings of now. */
  settingsChanged(): void;
}

/** What reading needs. */
export interface DaysDeps extends RecordDeps {
  /** The readers of all features. */
  readonly readers: readonly DayReader<unknown>[];
}

/** Notes read ahead at once. */
const ahead = 16;

/** What reads notes that wait. */
interface Work {
  /** Has all stale notes read. */
  readonly begin: () => void;
  /** Has the notes read that wait. */
  readonly wake: () => void;
  /** What is being read, null if nothing is. */
  readonly running: () => Promise<void> | null;
  readonly stop: () => void;
}

function* takeAll(
  records: Records,
  notes: readonly FetchedNote[],
  onTaken: (note: FetchedNote, isTaken: boolean) => void,
): Generator<undefined, void> {
  for (const note of notes) {
    onTaken(note, yield* takeNote(records, note));
    yield;
  }
}

function createWork(records: Records, waiting: WaitingNotes, state: StateStore, clock: Clock): Work {
  let isStopped = false;
  let working: Promise<void> | null = null;
  let done = 0;
  const isLoading = (): boolean => state.now().phase === 'loading';
  const fail = (error: unknown): void => state.set({ phase: 'error', reason: reasonOf(error) });
  const inSlices = slicer<undefined>({
    now: clock.now,
    pause: () => new Promise(resolve => void clock.after(0, resolve)),
    isCancelled: () => isStopped,
    onProgress: () => {
      if (isLoading()) state.set({ done });
    },
  });
  const taken = (note: FetchedNote, isTaken: boolean): void => {
    if (!isTaken) waiting.next(note.path, note.info);
    if (note.isListed) done++;
  };
  const workOff = async (): Promise<void> => {
    // What happens at one moment, such as both halves of a rename, is looked at together.
    await Promise.resolve();
    for (;;) {
      const batch = waiting.take(ahead);
      const notes = await Promise.all(batch.map(async note => fetchNote(records, note)));
      if (batch.length > 0) await inSlices(takeAll(records, notes, taken));
      else if (!isLoading() || isStopped) return;
      else {
        finishList(records);
        state.set({ phase: 'ready', done: state.now().total });
      }
    }
  };
  const wake = (): void => {
    if (working !== null || isStopped) return;
    working = workOff()
      .catch(fail)
      .then(() => {
        working = null;
        // Something may have come in between.
        if (!waiting.isEmpty()) wake();
      });
  };
  return {
    begin() {
      try {
        const stale = staleNotes(records);
        waiting.enlist(stale);
        done = 0;
        if (stale.length > 0 || state.now().phase !== 'ready')
          state.set({ phase: 'loading', done, total: stale.length });
      } catch (error) {
        return fail(error);
      }
      wake();
    },
    wake,
    running: () => working,
    stop() {
      isStopped = true;
    },
  };
}

/** Reads each note once for all readers, in slices: at the start those that have changed, then each that changes. */
export function createDays(deps: DaysDeps): DaysFeed {
  const { ports, readers, clock } = deps;
  let isLoaded = false;
  let isStopped = false;
  const state = createState();
  const shelves = readers.map(reader => createShelf(reader, ports));
  const records = createRecords(deps, shelves, problems => state.set({ problems }));
  const waiting = createWaitingNotes(clock, () => {
    if (isLoaded) work.wake();
  });
  const work = createWork(records, waiting, state, clock);
  return {
    of: reader => {
      const shelf = shelves.find(each => each.reader === reader);
      if (shelf === undefined) throw new Error(`Nobody reads ${reader.id}`);
      // A shelf holds what its own reader made.
      return shelf.facts as DayFacts<never>;
    },
    state: state.now,
    onChange: state.onChange,
    async whenRead() {
      for (;;) {
        await state.whenSettled();
        waiting.hurry();
        const running = work.running();
        if (running === null) return;
        await running;
      }
    },
    readAgain() {
      allStale(records);
      if (isLoaded) work.begin();
    },
    async start() {
      state.set({ phase: 'loading' });
      await loadCache(records);
      isLoaded = !isStopped;
      if (isLoaded) work.begin();
    },
    stop() {
      isStopped = true;
      work.stop();
      waiting.stop();
      records.keeper.stop();
    },
    changed(info) {
      if (isWanted(records, info.path)) waiting.later(info);
    },
    gone: path => waiting.next(path, null),
    renamed(from, to) {
      waiting.next(from, null);
      if (isWanted(records, to.path)) waiting.next(to.path, to);
    },
    settingsChanged() {
      if (isLoaded) work.begin();
    },
  };
}
