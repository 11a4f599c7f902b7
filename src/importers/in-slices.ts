/** How long work goes on beside the user. */
export interface Pace {
  /** Lets others run. */
  readonly pause: () => Promise<void>;
  /** Takes how much is done, from 0 to 1. */
  readonly onProgress: (part: number) => void;
  readonly isCancelled: () => boolean;
  /** Milliseconds of a clock that does not jump. */
  readonly now: () => number;
}

/** Own work between two pauses, in milliseconds. */
const slice = 8;

/** Runs work that yields how much is done, from 0 to 1, with pauses; gives its result, or null if it was cancelled. */
export async function inSlices<Result>(
  steps: Generator<number, Result>,
  { pause, onProgress, isCancelled, now }: Pace,
): Promise<{ readonly value: Result } | null> {
  let began = now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return isCancelled() ? null : { value: step.value };
    if (now() - began < slice) continue;
    onProgress(step.value);
    await pause();
    if (isCancelled()) return null;
    began = now();
  }
}
