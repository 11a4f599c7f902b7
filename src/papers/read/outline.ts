import type { Heading, Scan, Span } from '../../markdown/model';
import { sectionsNamed, titleOf, type Section } from '../../markdown/sections';

/** A heading with its title as written. */
export interface Titled {
  readonly heading: Heading;
  readonly title: string;
}

/** Where a card stands: the span is its body, below the heading. */
export interface CardPlace extends Span, Titled {
  /** Titles from the outermost heading to the card's. */
  readonly path: readonly string[];
  readonly topic: string | null;
  readonly remarks: readonly Titled[];
}

/** Where a learned section's list may hold entries: outside the cards. */
export interface Outline {
  readonly cards: readonly CardPlace[];
  readonly sections: readonly Span[];
}

const bodyStart = (text: string, heading: Heading): number => {
  const end = text.indexOf('\n', heading.to);
  return end < 0 ? text.length : end + 1;
};

const hasText = (text: string, from: number, to: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(from, to));

interface Above {
  readonly level: number;
  readonly path: readonly string[];
}

/** The headings above the one at `index` and itself, each with the titles from the outermost to its own. */
function above(scan: Scan, index: number): Above[] {
  const found: Heading[] = [];
  let level = Infinity;
  for (let at = index; at >= 0 && level > 1; at--) {
    const heading = scan.headings[at];
    if (heading === undefined || heading.level >= level) continue;
    found.unshift(heading);
    ({ level } = heading);
  }
  const titles = found.map(heading => titleOf(scan, heading));
  return found.map((heading, at) => ({ level: heading.level, path: titles.slice(0, at + 1) }));
}

interface OpenCard extends CardPlace {
  to: number;
  remarks: Titled[];
}

/** The cards of one learned section: topics are one level below it, cards deeper; what is deeper than a card is a remark. */
function cardsOf(scan: Scan, section: Section): readonly CardPlace[] {
  const { text, headings } = scan;
  const cards: OpenCard[] = [];
  const open = above(scan, section.index);
  let topic: string | null = null;
  let card: OpenCard | null = null;
  for (let index = section.index + 1; index < headings.length; index++) {
    const heading = headings[index];
    if (!heading || heading.from >= section.to) break;
    const title = titleOf(scan, heading);
    if (card && heading.level > card.heading.level) {
      // Few cards have more than one: no room is set aside for others.
      if (card.remarks.length === 0) card.remarks = [{ heading, title }];
      else card.remarks.push({ heading, title });
      continue;
    }
    if (card) card.to = heading.from;
    card = null;
    while ((open[open.length - 1]?.level ?? 0) >= heading.level) open.pop();
    const path = [...(open[open.length - 1]?.path ?? []), title];
    open.push({ level: heading.level, path });
    const from = Math.min(bodyStart(text, heading), section.to);
    if (heading.level === section.heading.level + 1) {
      const next = headings[index + 1];
      const below = next && next.from < section.to ? next : undefined;
      const isTopic = below !== undefined && below.level > heading.level;
      topic = isTopic && title !== '' ? title : null;
      if (isTopic || !hasText(text, from, below?.from ?? section.to)) continue;
    }
    if (title === '') continue;
    card = { heading, title, path, topic, from, to: section.to, remarks: [] };
    cards.push(card);
  }
  return cards;
}

/** Finds the cards of every section whose heading contains one of the names. */
export function outline(scan: Scan, names: readonly string[]): Outline {
  const sections = sectionsNamed(scan, names);
  return {
    cards: sections.flatMap(section => cardsOf(scan, section)),
    sections: sections.map(({ bodyFrom, to }) => ({ from: bodyFrom, to })),
  };
}
