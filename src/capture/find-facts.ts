import type { Asked, LookupWatch } from '../reference/lookup';
import type { PaperMetadata } from '../reference/paper-metadata';
import type { PaperCard } from '../papers/card';
import type { Ports } from '../ports';
import { wantedOf, type Draft } from '../reference/draft';
import { seenBefore, type KnownCards } from '../papers/index/seen-before';
import { withMetadata } from '../cards/write/with-metadata';

/** Whether services are asked: now, later (the card is marked as pending), or not at all. */
export type Asking = 'now' | 'later' | 'never';

/** What came of asking services: `given` if the draft had its metadata already. */
export type LookupOutcome = 'found' | 'given' | 'pending' | 'unregistered' | 'not-asked';

/** How far a draft has come on its way to a card. */
export type Step =
  | {
      readonly kind: 'ready';
      readonly draft: Draft;
      readonly outcome: LookupOutcome;
      /** Its metadata are still to come. */
      readonly pending: boolean;
      readonly asked: readonly Asked[];
      /** Its cards, the latest day first, if it is written although it was noted before. */
      readonly earlier: readonly PaperCard[];
    }
  /** Noted before: its cards, the latest day first. */
  | {
      readonly kind: 'duplicate';
      readonly draft: Draft;
      readonly earlier: readonly [PaperCard, ...PaperCard[]];
    }
  | {
      readonly kind: 'choose';
      readonly draft: Draft;
      readonly candidates: readonly PaperMetadata[];
      readonly asked: readonly Asked[];
    }
  | { readonly kind: 'cancelled'; readonly draft: Draft };

/** Choices for finding facts. */
export interface FactsRequest {
  readonly asking: Asking;
  /** Go on with a paper that was noted before. */
  readonly again: boolean;
}

/** Looks whether a paper was noted before, and only then asks services for it; looks again with the ids they know. */
export async function findFacts(
  ports: Pick<Ports, 'lookup'>,
  known: KnownCards,
  draft: Draft,
  { asking, again }: FactsRequest,
  watch: LookupWatch,
): Promise<Step> {
  const earlier = seenBefore(known, draft);
  const [first, ...others] = earlier;
  if (first !== undefined && !again) return { kind: 'duplicate', draft, earlier: [first, ...others] };
  const ready = { kind: 'ready', draft, pending: false, asked: [], earlier } as const;
  if (draft.metadata !== null) return { ...ready, outcome: 'given' };
  if (asking !== 'now') return { ...ready, outcome: 'not-asked', pending: asking === 'later' };
  if (watch.signal.aborted) return { kind: 'cancelled', draft };
  const result = await ports.lookup(wantedOf(draft), watch);
  if (wasStopped(watch)) return { kind: 'cancelled', draft };
  const { asked } = result;
  switch (result.kind) {
    case 'found': {
      const step = await findFacts(
        ports,
        known,
        withMetadata(draft, result.metadata),
        { asking, again },
        watch,
      );
      return step.kind === 'ready' ? { ...step, outcome: 'found', asked } : step;
    }
    case 'choose':
      return { kind: 'choose', draft, candidates: result.candidates, asked };
    case 'unregistered':
      return { ...ready, outcome: 'unregistered', asked };
    case 'pending':
      return { ...ready, outcome: 'pending', pending: isWorthRetry(asked), asked };
  }
}

// Behind a call, so that what was false before the look-up is not taken to be false still.
const wasStopped = ({ signal }: LookupWatch): boolean => signal.aborted;

/** Whether somebody may answer another time: with every service switched off there is nothing to wait for. */
export function isWorthRetry(asked: readonly Asked[]): boolean {
  return asked.some(({ outcome }) => outcome !== 'off');
}
