import { headingText, paragraphText } from '../markdown/escape';
import { linkDestination, linkLabel } from './link-text';
import type { CardLink } from './recognise';

/** A card that is still to be written. */
export interface NewCard {
  readonly title: string;
  readonly links: readonly CardLink[];
  /** Paragraphs as the user typed them; may be empty. */
  readonly summary: string;
  /** The user's own words on the paper; may be empty. */
  readonly remark: string;
  /** A Markdown link to where the paper was queued to be read; empty for none. */
  readonly origin?: string;
}

/** Words that a card is written with, in the language of the notes. */
export interface CardWords {
  readonly paperLabel: string;
  readonly seeLabel: string;
  readonly myThoughts: string;
  readonly colon: string;
}

/** How a card is written. */
export interface CardStyle {
  readonly level: number;
  readonly eol: string;
  readonly words: CardWords;
  /** The remark gets a heading of its own; else it is a paragraph that starts with the words. */
  readonly remarkHeading: boolean;
  /** The line of links is there even without links, for a card that needs text to be one. */
  readonly linkLine: boolean;
}

/** A card as Markdown, without a line break at its end. */
export interface CardText {
  readonly text: string;
  /** Offset in `text` where one writes on: the end of the summary, or the empty line that waits for it. */
  readonly cursor: number;
}

/** Writes a card: heading, line of links, summary, remark, each with a blank line before it. */
export function cardText(card: NewCard, style: CardStyle): CardText {
  const { eol, words } = style;
  const gap = eol + eol;
  const summary = paragraphText(card.summary.trim(), eol);
  const links = card.links.length > 0 || style.linkLine ? linkLine(card.links, words) : '';
  const origin = card.origin ? `- ${words.seeLabel}${words.colon}${card.origin}` : '';
  const facts = [links, origin].filter(part => part !== '').join(eol);
  const head = [`${'#'.repeat(style.level)} ${headingText(card.title)}`, facts].filter(part => part !== '');
  const upToCursor = [...head, summary].join(gap);
  return { text: [upToCursor, ...remarkParts(card.remark, style)].join(gap), cursor: upToCursor.length };
}

function linkLine(links: readonly CardLink[], { paperLabel, colon }: CardWords): string {
  const written = links.map(({ text, url }) => `[${linkLabel(text)}](${linkDestination(url)})`);
  return `- ${paperLabel}${colon}${written.join(' · ')}`;
}

function remarkParts(remark: string, { level, eol, words, remarkHeading }: CardStyle): readonly string[] {
  const own = remark.trim();
  if (own === '') return [];
  const text = paragraphText(own, eol);
  if (remarkHeading) return [`${'#'.repeat(level + 1)} ${headingText(words.myThoughts)}`, text];
  const label = words.myThoughts + words.colon;
  // A block such as a formula has to begin on a line of its own.
  return text.includes(eol) ? [label.trim(), text] : [paragraphText(label + own, eol)];
}
