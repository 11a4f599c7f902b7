import type { Clock } from '../../clock';

/** Milliseconds after which a request in flight counts as stuck. */
const slow = 6_000;
/** Longest time in milliseconds for which a request that got no answer keeps its place. */
const forgotten = 150_000;

/** A request in a line. */
export interface Waiting {
  /** Sends it; resolves when that is over, with whether the host may have heard of it. Never rejects. */
  readonly start: () => Promise<boolean>;
}

/** One line of requests: one in flight, a least time between two starts. */
export interface HostQueue {
  /** Whether the request in flight has been blocking the way for so long that waiting makes no sense. */
  readonly isStuck: () => boolean;
  /** Starts the request when its turn comes. */
  readonly add: (waiting: Waiting) => void;
  /** Takes a request out of the line if it has not started. */
  readonly leave: (waiting: Waiting) => void;
}

/** A queue whose requests start at least `gap` milliseconds apart. */
export function hostQueue(clock: Clock, gap: number): HostQueue {
  let line: readonly Waiting[] = [];
  let running: Waiting | null = null;
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
    const before = last;
    last = clock.now();
    const free = (): void => {
      if (running !== first) return;
      running = null;
      next();
    };
    const cancelFree = clock.after(forgotten, free);
    void first.start().then(wasHeard => {
      cancelFree();
      // Without a network the next one need not wait for its turn.
      if (!wasHeard && running === first) last = before;
      free();
    });
  };

  return {
    isStuck: () => running !== null && clock.now() - last >= slow,
    add: waiting => {
      line = [...line, waiting];
      next();
    },
    leave: waiting => {
      line = line.filter(each => each !== waiting);
    },
  };
}
