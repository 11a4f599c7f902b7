/** A clock that can be waited for, and what is watched with it. */
export interface QuietClock {
  /** Milliseconds now. */
  readonly now: () => number;
  /** Milliseconds of the last change of what is watched; may move while we wait. */
  readonly changedAt: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** True once there is nothing more to wait for, or the wait is off. */
  readonly isOver?: () => boolean;
}

/** How long to wait, in milliseconds. */
export interface QuietSpan {
  /** Time without a change that counts as quiet. */
  readonly quiet: number;
  /** Most that is waited in all. */
  readonly limit: number;
}

/** Waits until nothing has changed for a while; false if it never became quiet within the limit. */
export async function untilQuiet(clock: QuietClock, { quiet, limit }: QuietSpan): Promise<boolean> {
  const deadline = clock.now() + limit;
  for (;;) {
    if (clock.isOver?.() === true) return true;
    const now = clock.now();
    const left = clock.changedAt() + quiet - now;
    if (left <= 0) return true;
    if (now >= deadline) return false;
    // In short steps, so that the end of the wait is seen soon.
    await clock.sleep(Math.min(left, deadline - now, 50));
  }
}
