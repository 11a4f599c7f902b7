import { pmidIn } from '../../reference/known-ids';
import type { Asked, LookupWatch } from '../../reference/lookup';
import type { PaperMetadata, Wanted } from '../../reference/paper-metadata';
import type { PaperCard } from '../../papers/card';
import type { Ports } from '../../ports';
import { findSpot, pendingLine } from '../../cards/change/card-spot';
import { completeCard, isBareId } from '../../cards/change/complete-card';
import { sourceOf } from '../../cards/change/card-source';
import { lookInUse } from '../../cards/write/look-in-use';

/** What came of completing a card. */
export type CompleteResult =
  | { readonly kind: 'completed'; readonly metadata: PaperMetadata }
  /** Still nobody knows, or nobody answered. */
  | { readonly kind: 'pending' | 'unregistered'; readonly asked: readonly Asked[] }
  | {
      readonly kind: 'choose';
      readonly candidates: readonly PaperMetadata[];
      readonly asked: readonly Asked[];
    }
  /** The note has no such card that waits for its metadata. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'cancelled' };

/** What to look up for a card that is there. */
export function wantedOfCard(card: PaperCard): Wanted {
  const pmid = card.links.map(({ url }) => pmidIn(url)).find(found => found !== null) ?? null;
  return { ids: card.ids, pmid, title: isBareId(card) ? '' : card.name };
}

/** Asks services again for a card that waits for its metadata and writes what it lacks; nothing else is touched. */
export async function completePending(
  ports: Ports,
  path: string,
  card: PaperCard,
  watch: LookupWatch,
): Promise<CompleteResult> {
  const spot = findSpot(await ports.notes.read(path), sourceOf(ports, path, card), card);
  if (spot === null || pendingLine(spot) === null) return { kind: 'gone' };
  if (watch.signal.aborted) return { kind: 'cancelled' };
  const result = await ports.lookup(wantedOfCard(spot.card), watch);
  if (wasStopped(watch)) return { kind: 'cancelled' };
  return result.kind === 'found' ? completeWith(ports, path, card, result.metadata) : result;
}

const wasStopped = ({ signal }: LookupWatch): boolean => signal.aborted;

/** Completes a card with the metadata that were found or picked, on the text that is there at that moment. */
export async function completeWith(
  ports: Ports,
  path: string,
  card: PaperCard,
  metadata: PaperMetadata,
): Promise<CompleteResult> {
  const source = sourceOf(ports, path, card);
  const look = lookInUse(ports, card.day);
  const plan = await ports.notes.edit(path, text =>
    completeCard(text, source, card, metadata, look, ports.t),
  );
  return plan.found ? { kind: 'completed', metadata } : { kind: 'gone' };
}

/** A card with what came of it. */
export interface Completed {
  readonly card: PaperCard;
  readonly result: CompleteResult;
}

/** Completes cards one after the other; those after a cancel are not asked for. */
export async function completeAll(
  ports: Ports,
  cards: readonly PaperCard[],
  watch: LookupWatch,
): Promise<readonly Completed[]> {
  const done: Completed[] = [];
  // Titles change as cards are completed: of equal titles the last is taken first, so that the others keep their place.
  for (const card of [...cards].sort((a, b) => b.nth - a.nth)) {
    done.push({ card, result: await completePending(ports, card.path, card, watch) });
  }
  return cards.flatMap(card => done.find(each => each.card === card) ?? []);
}
