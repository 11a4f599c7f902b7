import type { Clock } from '../clock';
import type { NoteInfo } from '../notes';

/** A note to be looked at; `info` is null for one that is gone. */
export interface WaitingNote {
  readonly path: string;
  readonly info: NoteInfo | null;
  /** One of many that are read together: what is known of it may do. */
  readonly isListed: boolean;
}

/** Notes that wait to be read: those that somebody works on before those of a list. */
export interface WaitingNotes {
  /** Has these read, in their order, in place of what is left of an earlier list. */
  readonly enlist: (infos: readonly NoteInfo[]) => void;
  /** Whether none is to be read next. */
  readonly isEmpty: () => boolean;
  /** Has a note read once it has not changed for a while. */
  readonly later: (info: NoteInfo) => void;
  /** Has a note looked at next. */
  readonly next: (path: string, info: NoteInfo | null) => void;
  /** Has all notes read next that were to be read later. */
  readonly hurry: () => void;
  /** The first ones, so many at most. */
  readonly take: (count: number) => readonly WaitingNote[];
  readonly stop: () => void;
}

/** Milliseconds without a change after which a note is read again. */
const quiet = 300;

/** No notes wait yet; `wake` runs whenever one has come to be read next. */
export function createWaitingNotes(clock: Clock, wake: () => void): WaitingNotes {
  const urgent = new Map<string, NoteInfo | null>();
  const changing = new Map<string, { readonly info: NoteInfo; readonly cancel: () => void }>();
  let list: readonly NoteInfo[] = [];
  let at = 0;
  const calm = (path: string): void => {
    changing.get(path)?.cancel();
    changing.delete(path);
  };
  const next = (path: string, info: NoteInfo | null): void => {
    calm(path);
    urgent.set(path, info);
    wake();
  };
  return {
    enlist(infos) {
      list = infos;
      at = 0;
    },
    isEmpty: () => urgent.size === 0 && at >= list.length,
    later(info) {
      calm(info.path);
      changing.set(info.path, { info, cancel: clock.after(quiet, () => next(info.path, info)) });
    },
    next,
    hurry() {
      for (const [path, { info }] of [...changing]) next(path, info);
    },
    take(count) {
      const taken: WaitingNote[] = [];
      for (const [path, info] of urgent) {
        if (taken.length === count) return taken;
        urgent.delete(path);
        taken.push({ path, info, isListed: false });
      }
      const seen = new Set(taken.map(({ path }) => path));
      for (; at < list.length && taken.length < count; at++) {
        const info = list[at];
        // What is changing is read when it rests, so not twice.
        if (info && !seen.has(info.path) && !changing.has(info.path))
          taken.push({ path: info.path, info, isListed: true });
      }
      return taken;
    },
    stop() {
      for (const path of [...changing.keys()]) calm(path);
      urgent.clear();
      list = [];
    },
  };
}
