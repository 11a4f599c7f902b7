import type { Clock } from './clock';

/** Longest time for which a request that nobody waits for any more keeps its place. */
const forgotten = 150_000;

/** A request in a line. */
export interface Waiting {
  /** Sends it; resolves when its answer is there, and never rejects. */
  readonly start: () => Promise<unknown>;
}

/** One line of requests: one in flight, a least time between two starts. */
export interface HostQueue {
  /** Whether the request in flight has been given up by its asker and still blocks the way. */
  readonly isStuck: () => boolean;
  /** Starts the request when its turn comes. */
  readonly add: (waiting: Waiting) => void;
  /** Takes a request out of the line if it has not started. */
  readonly leave: (waiting: Waiting) => void;
  /** The same for one that took too long: if it has started, the host counts as stuck until the answer comes after all. */
  readonly giveUp: (waiting: Waiting) => void;
}

/** A queue whose requests start at least `gap` milliseconds apart. */
export function hostQueue(clock: Clock, gap: number): HostQueue {
  let line: readonly Waiting[] = [];
  let running: Waiting | null = null;
  let stuck = false;
  let last = -Infinity;
  let timer: (() => void) | null = null;

  const next = (): void => {
    const [first] = line;
    if (running !== null || timer !== null || first === undefined) return;
    const wait = last + gap - clock.now();
    if (wait > 0) {
      timer = clock.after(wait, () => {
        timer = null;
        next();
      });
      return;
    }
    line = line.slice(1);
    running = first;
    last = clock.now();
    const free = (): void => {
      if (running !== first) return;
      running = null;
      stuck = false;
      next();
    };
    const cancelFree = clock.after(forgotten, free);
    const done = (): void => {
      cancelFree();
      free();
    };
    void first.start().then(done);
  };
  const leave = (waiting: Waiting): void => {
    line = line.filter(each => each !== waiting);
  };

  return {
    isStuck: () => stuck,
    add: waiting => {
      line = [...line, waiting];
      next();
    },
    leave,
    giveUp: waiting => {
      leave(waiting);
      if (running === waiting) stuck = true;
    },
  };
}
