import type { PaperCard } from '../card';
import { idsConflict } from '../../reference/identify';
import { inSlices, type Pace } from '../../time/in-slices';
import { normalTitle } from '../../reference/normal-title';
import type { PaperIndex } from './paper-index';
import { pairKey } from './similar';
import { alike, likeness, shortest } from '../../reference/likeness';
import type { Paper } from './works';

/** For cards whose paper looks like others: the latest card of each of those. */
export type SimilarPapers = ReadonlyMap<PaperCard, readonly PaperCard[]>;

interface Titled {
  readonly paper: Paper;
  readonly card: PaperCard;
  readonly title: string;
  /** One bit for each kind of character that occurs. */
  readonly letters: number;
}

/** Titles that are nearly equal begin or end alike. */
const edge = 8;

const lettersOf = (title: string): number => {
  let letters = 0;
  for (let at = 0; at < title.length; at++) letters |= 1 << (title.charCodeAt(at) & 31);
  return letters;
};

function bitsIn(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function isAlike(a: Titled, b: Titled): boolean {
  const longer = Math.max(a.title.length, b.title.length);
  const spare = longer * (1 - alike) + 1;
  // Each character that only one of them has costs at least one pair of letters.
  if (Math.abs(a.title.length - b.title.length) > 2 * spare) return false;
  if (bitsIn(a.letters ^ b.letters) > 2 * spare || likeness(a.title, b.title) < alike) return false;
  return !idsConflict(a.card.ids, b.card.ids);
}

/** Finds all papers whose titles nearly equal another's and that no id tells apart; null if it was cancelled. */
export async function similarPairs(
  index: Pick<PaperIndex, 'cards' | 'paperOf'>,
  pace: Omit<Pace, 'onProgress'>,
): Promise<SimilarPapers | null> {
  const found = await inSlices(pairsIn(index), { ...pace, onProgress: () => undefined });
  return found && found.value;
}

function* pairsIn(index: Pick<PaperIndex, 'cards' | 'paperOf'>): Generator<undefined, SimilarPapers> {
  const byEdge = new Map<string, Titled[]>();
  const seen = new Set<Paper>();
  const found = new Map<PaperCard, PaperCard[]>();
  const tell = ({ paper }: Titled, { card: other }: Titled): void => {
    for (const card of paper.cards) {
      const known = found.get(card);
      if (known === undefined) found.set(card, [other]);
      else if (!known.includes(other)) known.push(other);
    }
  };
  for (const card of index.cards()) {
    const paper = index.paperOf(card);
    if (seen.has(paper)) continue;
    seen.add(paper);
    const title = normalTitle(card.name);
    if (title.length < shortest) continue;
    const one: Titled = { paper, card, title, letters: lettersOf(title) };
    for (const key of [`<${title.slice(0, edge)}`, `>${title.slice(-edge)}`]) {
      const bucket = byEdge.get(key);
      for (const other of bucket ?? []) {
        if (!isAlike(one, other)) continue;
        tell(one, other);
        tell(other, one);
      }
      if (bucket) bucket.push(one);
      else byEdge.set(key, [one]);
      yield;
    }
  }
  return found;
}

/** The papers that look like a card's and were not told apart; `told` holds pairs known to be different. */
export function similarOf(
  pairs: SimilarPapers,
  card: PaperCard,
  told: readonly string[],
): readonly PaperCard[] {
  const others = pairs.get(card);
  return others === undefined ? [] : others.filter(other => !told.includes(pairKey(card, other)));
}
