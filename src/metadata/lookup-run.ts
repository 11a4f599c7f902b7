import type { Clock } from '../clock';
import type { Ask } from './gate/host-gate';
import type { Asked, LookupWatch } from '../reference/lookup';
import { noAnswer, type Reply } from './gate/read-answer';
import type { Question } from './services/service';

/** One look-up on its way: what it may still ask, and whom it asked. */
export interface LookupRun {
  readonly clock: Clock;
  /** Asks for as long as the whole look-up still has. */
  readonly ask: (question: Question) => Promise<Reply>;
  /** Whom it asked so far, in order, each with an outcome once; one that has not answered counts as the outcome given. */
  readonly asked: (unanswered: Asked['outcome']) => readonly Asked[];
}

interface Note {
  readonly host: string;
  outcome: Asked['outcome'] | null;
}

/** A run that asks through a gate until `deadline` on the clock, or until the signal. */
export function lookupRun(
  gate: Ask,
  clock: Clock,
  deadline: number,
  { onAsk, signal }: LookupWatch,
): LookupRun {
  const notes: Note[] = [];
  return {
    clock,
    ask: async question => {
      const left = deadline - clock.now();
      if (left <= 0 || signal.aborted) return noAnswer('cancelled');
      const note: Note = { host: question.host, outcome: null };
      notes.push(note);
      const reply = gate({ ...question, limit: Math.min(question.limit, left) }, signal, () =>
        onAsk(question.host),
      );
      const { outcome } = await reply;
      note.outcome = outcome;
      return reply;
    },
    asked: unanswered => {
      const all = notes.map(({ host, outcome }) => ({ host, outcome: outcome ?? unanswered }));
      const isSame = (a: Asked, b: Asked) => a.host === b.host && a.outcome === b.outcome;
      return all.filter((each, at) => all.findIndex(other => isSame(each, other)) === at);
    },
  };
}

/** What the job gives, or `otherwise` if that takes longer. */
export function within<Result>(
  clock: Clock,
  milliseconds: number,
  job: Promise<Result>,
  otherwise: Result,
): Promise<Result> {
  return new Promise(resolve => {
    const stop = clock.after(milliseconds, () => resolve(otherwise));
    const settle = (result: Result): void => {
      stop();
      resolve(result);
    };
    job.then(settle, () => settle(otherwise));
  });
}
