/** How long work goes on beside the user. */
export interface Pace<Step = number> {
  /** Lets others run. */
  readonly pause: () => Promise<void>;
  /** Takes what the work yielded last, at each pause; as a rule how much is done, from 0 to 1. */
  readonly onProgress: (step: Step) => void;
  readonly isCancelled: () => boolean;
  /** Milliseconds of a clock that does not jump. */
  readonly now: () => number;
}

/** Own work after which there is a pause, in milliseconds: with the step that passes it no more than 8 as a rule. */
const slice = 6;

/** Runs work that yields wherever it may be interrupted, with pauses; gives its result, or null if it was cancelled. */
export async function inSlices<Step, Result>(
  steps: Generator<Step, Result>,
  { pause, onProgress, isCancelled, now }: Pace<Step>,
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
