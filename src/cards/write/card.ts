import type { Draft } from '../../reference/draft';

/** A part of a card with a heading of its own. */
export interface CardSection {
  readonly heading: string;
  /** Depth below the card: 1 for the first level. */
  readonly level: number;
  /** Markdown; may be empty. */
  readonly text: string;
}

/** A card to be written: what is known of its paper, and what the user has to say. */
export interface Card extends Draft {
  /** Paragraphs as the user typed them; may be empty. */
  readonly summary: string;
  /** The user's own words on the paper; may be empty. */
  readonly remark: string;
  /** A Markdown link to where the paper was queued to be read; empty for none. */
  readonly origin: string;
  /** The metadata are still to come, and the card says so. */
  readonly pending: boolean;
  readonly sections: readonly CardSection[];
}

/** A draft as a card, with nothing of the user's own but what is given. */
export function cardOf(draft: Draft, own: Partial<Omit<Card, keyof Draft>> = {}): Card {
  return { ...draft, summary: '', remark: '', origin: '', pending: false, sections: [], ...own };
}
