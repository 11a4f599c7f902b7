import type { Asked, LookupWatch } from '../metadata/lookup';
import type { PaperMetadata } from '../metadata/paper-metadata';
import type { PaperCard } from '../papers/card';
import type { Ports } from '../ports';
import { wantedOf, type Draft } from './recognise';
import { seenBefore, type KnownCards } from './seen-before';
import { withMetadata } from './with-metadata';

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
  request: FactsRequest,
  watch: LookupWatch,
): Promise<Step> {
  const duplicate = duplicateStep(known, draft, request);
  if (duplicate !== null) return duplicate;
  const ready = { kind: 'ready', draft, pending: false, asked: [] } as const;
  if (draft.metadata !== null) return { ...ready, outcome: 'given' };
  if (request.asking !== 'now') {
    return { ...ready, outcome: 'not-asked', pending: request.asking === 'later' };
  }
  if (watch.signal.aborted) return { kind: 'cancelled', draft };
  const result = await ports.lookup(wantedOf(draft), watch);
  if (wasStopped(watch)) return { kind: 'cancelled', draft };
  const { asked } = result;
  switch (result.kind) {
    case 'found': {
      const full = withMetadata(draft, result.metadata);
      return duplicateStep(known, full, request) ?? { ...ready, draft: full, outcome: 'found', asked };
    }
    case 'choose':
      return { kind: 'choose', draft, candidates: result.candidates, asked };
    case 'unregistered':
      return { ...ready, outcome: 'unregistered', asked };
    case 'pending':
      // With every service switched off there is nothing to wait for.
      return { ...ready, outcome: 'pending', pending: asked.some(({ outcome }) => outcome !== 'off'), asked };
  }
}

// Behind a call, so that what was false before the look-up is not taken to be false still.
const wasStopped = ({ signal }: LookupWatch): boolean => signal.aborted;

function duplicateStep(known: KnownCards, draft: Draft, { again }: FactsRequest): Step | null {
  const [first, ...others] = again ? [] : seenBefore(known, draft);
  return first === undefined ? null : { kind: 'duplicate', draft, earlier: [first, ...others] };
}
