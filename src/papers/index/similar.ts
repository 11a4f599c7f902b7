import { alike, likeness, shortest } from '../../reference/likeness';
import type { PaperCard } from '../card';
import { idsConflict } from '../../reference/identify';
import { normalTitle } from '../../reference/normal-title';
import type { PaperIndex } from './paper-index';
import type { Paper } from './works';

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
