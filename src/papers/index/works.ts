import { familyNames, mayShareAuthor, noNames, type FamilyNames } from '../../reference/author-names';
import type { PaperCard } from '../card';
import type { PaperIds } from '../../reference/paper-ids';
import { idKeys, idsConflict, mergeIds, noIds } from '../../reference/identify';
import { normalTitle } from '../../reference/normal-title';
import { PackedCard } from './packed-items';
import { workKeys } from './work-keys';

/** One work with every card about it, earliest first. */
export interface Paper {
  readonly cards: readonly PaperCard[];
}

/** What the cards of a cluster say together; none contradicts another. */
interface Cluster {
  readonly cards: PaperCard[];
  ids: PaperIds;
  names: FamilyNames;
  /** Earliest and latest year of cards without a venue, and of those with one. */
  readonly preprint: Years;
  readonly published: Years;
}

/** A card, and what may be its authors' family names. */
interface Known {
  readonly card: PaperCard;
  readonly names: FamilyNames;
}

interface Years {
  first: number;
  last: number;
}

const noYears = (): Years => ({ first: Infinity, last: -Infinity });

// Years differ by rounding, and a preprint may come out up to two years before its paper.
const isNear = (year: number, { first, last }: Years, most: number): boolean =>
  last - year <= most && year - first <= most;

function fits({ card, names }: Known, cluster: Cluster): boolean {
  const { ids, year, venue } = card;
  if (idsConflict(ids, cluster.ids) || !mayShareAuthor(names, cluster.names)) return false;
  if (year === null) return true;
  const isPreprint = venue === null;
  return (
    isNear(year, cluster.preprint, isPreprint ? 1 : 2) && isNear(year, cluster.published, isPreprint ? 2 : 1)
  );
}

function take(cluster: Cluster, { card, names }: Known): void {
  cluster.cards.push(card);
  cluster.ids = mergeIds(cluster.ids, card.ids);
  if (names.size > 0) cluster.names = new Set([...cluster.names, ...names]);
  if (card.year === null) return;
  const years = card.venue === null ? cluster.preprint : cluster.published;
  years.first = Math.min(years.first, card.year);
  years.last = Math.max(years.last, card.year);
}

// Whether it fits one or several is all that counts, and there may be thousands of one title.
function fitting(clusters: readonly Cluster[], known: Known): readonly Cluster[] {
  const found: Cluster[] = [];
  for (const cluster of clusters) {
    if (!fits(known, cluster)) continue;
    found.push(cluster);
    if (found.length > 1) break;
  }
  return found;
}

/** Splits cards of one title so that nothing contradicts itself; a card that fits several works stays alone. */
function clusters(cards: readonly PaperCard[]): readonly (readonly PaperCard[])[] {
  const found: Cluster[] = [];
  const known = cards.map(card => ({
    card,
    names: familyNames(card.authors),
    facts: idKeys(card.ids).length * 4 + (card.year === null ? 0 : 2) + (card.authors.length === 0 ? 0 : 1),
  }));
  for (const one of known.sort((a, b) => b.facts - a.facts)) {
    const [only, other] = fitting(found, one);
    if (only && !other) take(only, one);
    else {
      const alone: Cluster = {
        cards: [],
        ids: noIds,
        names: noNames,
        preprint: noYears(),
        published: noYears(),
      };
      take(alone, one);
      found.push(alone);
    }
  }
  return found.map(cluster => cluster.cards);
}

function buckets(
  cards: readonly PaperCard[],
  keysOf: (card: PaperCard) => readonly string[],
): readonly PaperCard[][] {
  const byKey = new Map<string, PaperCard[]>();
  for (const card of cards) {
    for (const key of keysOf(card)) {
      const bucket = byKey.get(key);
      if (bucket) bucket.push(card);
      else byKey.set(key, [card]);
    }
  }
  return [...byKey.values()].filter(bucket => bucket.length > 1);
}

const titleKeys = ({ name }: PaperCard): readonly string[] => {
  const title = normalTitle(name);
  return title === '' ? [] : [title];
};

/** Earlier days first, then as in the note. */
export function byDate(a: PaperCard, b: PaperCard): number {
  return a.day < b.day
    ? -1
    : a.day > b.day
      ? 1
      : a.path < b.path
        ? -1
        : a.path > b.path
          ? 1
          : a.line - b.line;
}

/** Puts cards of the same work together: an id in common, else the same title with years, authors and ids that do not contradict. */
export function works(cards: readonly PaperCard[]): readonly Paper[] {
  // Most works are noted once.
  if (cards.length === 1) return [{ cards }];
  const parent = new Map<PaperCard, PaperCard>(cards.map(card => [card, card]));
  const root = (card: PaperCard): PaperCard => {
    let at = card;
    for (let up = parent.get(at); up && up !== at; up = parent.get(at)) {
      parent.set(at, parent.get(up) ?? up);
      at = up;
    }
    return at;
  };
  const join = (same: readonly PaperCard[]): void => {
    const [first] = same;
    if (first) for (const card of same) parent.set(root(card), root(first));
  };
  buckets(cards, card => idKeys(card.ids)).forEach(join);
  buckets(cards, titleKeys).flatMap(clusters).forEach(join);
  const groups = new Map<PaperCard, PaperCard[]>();
  for (const card of cards) {
    const group = groups.get(root(card));
    if (group) group.push(card);
    else groups.set(root(card), [card]);
  }
  return [...groups.values()].map(group => ({ cards: group.sort(byDate) }));
}

/** The cards, in their order, that are about this work already: an id in common, or the same title without a contradiction. */
export function findSame(
  index: { readonly cards: () => readonly PaperCard[] },
  wanted: { readonly ids: PaperIds; readonly title: string },
): readonly PaperCard[] {
  const keys = new Set(idKeys(wanted.ids));
  const title = normalTitle(wanted.title);
  const wantedKeys = new Set(workKeys({ name: wanted.title, ids: wanted.ids }));
  return index.cards().filter(card => {
    if (card instanceof PackedCard && !card.keys.some(key => wantedKeys.has(key))) return false;
    if (keys.size > 0 && idKeys(card.ids).some(key => keys.has(key))) return true;
    return title !== '' && normalTitle(card.name) === title && !idsConflict(card.ids, wanted.ids);
  });
}
