import type { CardTemplate, LinkWords } from './card-template';
import type { CardFacts } from './card-values';
import type { CardLink } from '../../reference/draft';

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
  readonly facts?: CardFacts;
}

/** Words that a card is written with, in the language of the notes. */
export interface CardWords extends LinkWords {
  readonly seeLabel: string;
  readonly myThoughts: string;
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
  /** Without one the card has title, links, summary and remark alone. */
  readonly template?: CardTemplate;
}
