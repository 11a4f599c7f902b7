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

/** Runs work that yields wherever it may be interrupted; gives its result, or null if it was cancelled. */
export type RunSteps<Step> = <Result>(
  steps: Generator<Step, Result>,
) => Promise<{ readonly value: Result } | null>;

/** For pieces of work with waits between them, such as for notes to be read: what several did adds to one slice. */
export function slicer<Step>({ pause, onProgress, isCancelled, now }: Pace<Step>): RunSteps<Step> {
  let worked = 0;
  return async steps => {
    let began = now();
    for (;;) {
      const step = steps.next();
      const spent = worked + now() - began;
      if (step.done === true) {
        worked = spent;
        return isCancelled() ? null : { value: step.value };
      }
      if (spent < slice) continue;
      onProgress(step.value);
      await pause();
      if (isCancelled()) return null;
      worked = 0;
      began = now();
    }
  };
}

/** Runs one piece of work with pauses. */
export function inSlices<Step, Result>(
  steps: Generator<Step, Result>,
  pace: Pace<Step>,
): Promise<{ readonly value: Result } | null> {
  return slicer(pace)(steps);
}
