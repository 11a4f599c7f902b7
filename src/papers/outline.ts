import type { Heading, Scan, Span } from '../markdown/model';
import { sectionsNamed, titleOf, type Section } from '../markdown/sections';

/** Where a card stands: the span is its body, below the heading. */
export interface CardPlace extends Span {
  readonly heading: Heading;
  /** Titles from the outermost heading to the card's. */
  readonly path: readonly string[];
  readonly topic: string | null;
  readonly remarks: readonly Heading[];
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

/** Titles of the headings above and including each heading. */
function paths(scan: Scan): readonly (readonly string[])[] {
  const open: Heading[] = [];
  return scan.headings.map(heading => {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    open.push(heading);
    return open.map(each => titleOf(scan, each));
  });
}

/** The headings below a section with where each one's own section ends, in order. */
function below(
  scan: Scan,
  section: Section,
): readonly { readonly index: number; readonly heading: Heading }[] {
  const found: { index: number; heading: Heading }[] = [];
  for (let index = section.index + 1; index < scan.headings.length; index++) {
    const heading = scan.headings[index];
    if (!heading || heading.from >= section.to) break;
    found.push({ index, heading });
  }
  return found;
}

/** The cards of one learned section: topics are one level below it, cards deeper; what is deeper than a card is a remark. */
function cardsOf(scan: Scan, section: Section, pathOf: readonly (readonly string[])[]): readonly CardPlace[] {
  const cards: (CardPlace & { to: number; remarks: Heading[] })[] = [];
  const headings = below(scan, section);
  let topic: string | null = null;
  let open: (typeof cards)[number] | null = null;
  headings.forEach(({ index, heading }, at) => {
    if (open && heading.level > open.heading.level) {
      open.remarks.push(heading);
      return;
    }
    if (open) open.to = heading.from;
    open = null;
    const title = titleOf(scan, heading);
    const next = headings[at + 1]?.heading;
    const from = Math.min(bodyStart(scan.text, heading), section.to);
    if (heading.level === section.heading.level + 1) {
      const isTopic = next !== undefined && next.level > heading.level;
      topic = isTopic && title !== '' ? title : null;
      if (isTopic || !hasText(scan.text, from, next?.from ?? section.to)) return;
    }
    if (title === '') return;
    open = { heading, path: pathOf[index] ?? [title], topic, from, to: section.to, remarks: [] };
    cards.push(open);
  });
  return cards;
}

/** Finds the cards of every section whose heading contains one of the names. */
export function outline(scan: Scan, names: readonly string[]): Outline {
  const sections = sectionsNamed(scan, names);
  if (sections.length === 0) return { cards: [], sections: [] };
  const pathOf = paths(scan);
  return {
    cards: sections.flatMap(section => cardsOf(scan, section, pathOf)),
    sections: sections.map(({ bodyFrom, to }) => ({ from: bodyFrom, to })),
  };
}
