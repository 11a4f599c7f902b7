import type { LookupResult, LookupWatch } from '../../reference/lookup';
import type { PaperMetadata } from '../../reference/paper-metadata';
import type { PaperCard } from '../../papers/card';
import type { Ports } from '../../ports';
import { wantedOfCard } from './complete-pending';
import { sourceOf } from '../../cards/change/card-source';
import { lookInUse } from '../../cards/write/look-in-use';
import { applyChanges, proposeChanges, type Change } from '../../cards/change/refresh-card';

/** A card with what services suggest for it; `result` says why there is nothing to choose from. */
export interface Proposal {
  readonly card: PaperCard;
  readonly result: LookupResult | null;
  readonly metadata: PaperMetadata | null;
  readonly changes: readonly Change[];
}

/** Asks services about cards, one after the other; those after a cancel have no result. */
export async function findChanges(
  ports: Ports,
  cards: readonly PaperCard[],
  watch: LookupWatch,
): Promise<readonly Proposal[]> {
  const proposals: Proposal[] = [];
  for (const card of cards) {
    const result = watch.signal.aborted ? null : await ports.lookup(wantedOfCard(card), watch);
    const metadata = result?.kind === 'found' ? result.metadata : null;
    const changes = metadata === null ? [] : proposeChanges(card, metadata);
    proposals.push({ card, result, metadata, changes });
  }
  return proposals;
}

/** Writes the ticked changes of a proposal; false if the note has the card no more. */
export async function writeChanges(
  ports: Ports,
  { card, metadata }: Proposal,
  ticked: readonly Change[],
): Promise<boolean> {
  if (metadata === null) return false;
  const source = sourceOf(ports, card.path, card);
  const look = lookInUse(ports, card.day);
  const plan = await ports.notes.edit(card.path, text =>
    applyChanges(text, source, card, metadata, ticked, look, ports.t),
  );
  return plan.found;
}
