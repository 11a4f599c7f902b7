import type { PaperCard } from './card';
import { idsConflict } from './identify';
import { normalTitle } from './normal-title';
import type { PaperIndex } from './paper-index';
import type { Paper } from './works';

/** Shorter titles are alike by chance; letters and digits. */
export const shortest = 20;
/** How much of two titles is the same if they may be one. */
export const alike = 0.95;

function bigrams(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** How much of two normal titles is the same, from 0 to 1: twice the pairs of letters in common over all pairs (Dice). */
export function likeness(a: string, b: string): number {
  const all = a.length + b.length - 2;
  if (all <= 0) return a === b ? 1 : 0;
  const first = bigrams(a);
  let common = 0;
  for (const [pair, count] of bigrams(b)) common += Math.min(count, first.get(pair) ?? 0);
  return (2 * common) / all;
}

/** A name for two titles that stays the same whichever comes first. */
export function pairKey(a: PaperCard, b: PaperCard): string {
  return [normalTitle(a.name), normalTitle(b.name)].sort().join('|');
}

/** Other papers, by a card each, whose titles nearly equal a card's and that no id tells apart; `told` holds pairs known to be different. */
export function similarTo(
  card: PaperCard,
  index: Pick<PaperIndex, 'cards' | 'paperOf'>,
  told: ReadonlySet<string>,
): readonly PaperCard[] {
  const title = normalTitle(card.name);
  if (title.length < shortest) return [];
  const seen = new Set<Paper>([index.paperOf(card)]);
  return index.cards().filter(other => {
    // Folding every title would be slow; those of quite another length can't be alike.
    if (Math.abs(other.name.length - card.name.length) > card.name.length / 4 + 8) return false;
    const paper = index.paperOf(other);
    if ((other.line === card.line && other.path === card.path) || seen.has(paper)) return false;
    const another = normalTitle(other.name);
    if (another.length < shortest || likeness(title, another) < alike) return false;
    seen.add(paper);
    return !idsConflict(card.ids, other.ids) && !told.has(pairKey(card, other));
  });
}
