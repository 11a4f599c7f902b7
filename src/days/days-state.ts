import type { DayProblem } from './records';

/** How far reading is: `ready` once every note has been read. */
export interface DaysState {
  readonly phase: 'idle' | 'loading' | 'ready' | 'error';
  readonly done: number;
  readonly total: number;
  readonly problems: readonly DayProblem[];
  /** Why nothing can be read, in phase `error`. */
  readonly reason: string;
}

/** A state that is told when it changes. */
export interface StateStore {
  readonly now: () => DaysState;
  readonly set: (change: Partial<DaysState>) => void;
  /** Runs at every change; the result stops it. */
  readonly onChange: (listener: () => void) => () => void;
  /** Settles once all that was to be read has been, or nothing can be. */
  readonly whenSettled: () => Promise<void>;
}

/** Nothing has begun. */
export function createState(): StateStore {
  const listeners = new Set<() => void>();
  let state: DaysState = { phase: 'idle', done: 0, total: 0, problems: [], reason: '' };
  const isSettled = (): boolean => state.phase === 'ready' || state.phase === 'error';
  const onChange = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    now: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    onChange,
    async whenSettled() {
      if (isSettled()) return;
      await new Promise<void>(resolve => {
        const stop = onChange(() => {
          if (!isSettled()) return;
          stop();
          resolve();
        });
      });
    },
  };
}
