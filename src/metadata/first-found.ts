import type { LookupRun } from './lookup-run';
import type { PaperMetadata } from '../reference/paper-metadata';
import type { Question } from './services/service';

/** A question in a row of them. */
export interface Step {
  readonly question: Question;
  /** Milliseconds after which the next question goes out even if this one has no answer yet. */
  readonly headStart: number;
  /** Whether this service's “unknown” is the last word on the id. */
  readonly isRegistry?: boolean;
}

/** The first paper found, that the registry has none, or null. */
export type FirstFound = PaperMetadata | 'unregistered' | null;

/** Asks one after the other until a paper is found; the next when all before have failed or had their head start. */
export function firstFound(run: LookupRun, steps: readonly Step[]): Promise<FirstFound> {
  return new Promise(resolve => {
    let next = 0;
    let open = 0;
    let stopTimer = () => {};
    const finish = (result: FirstFound): void => {
      stopTimer();
      next = steps.length;
      resolve(result);
    };
    const advance = (): void => {
      stopTimer();
      const step = steps[next];
      if (step === undefined) {
        if (open === 0) finish(null);
        return;
      }
      next++;
      open++;
      if (next < steps.length) stopTimer = run.clock.after(step.headStart, advance);
      void run.ask(step.question).then(({ reading }) => {
        open--;
        if (reading?.kind === 'found' && reading.papers[0]) finish(reading.papers[0]);
        else if (reading?.kind === 'unknown' && step.isRegistry === true) finish('unregistered');
        else if (open === 0) advance();
      });
    };
    advance();
  });
}
