import type { Section } from '../../markdown/sections';

/** A place for a card or a list. */
export interface Place {
  /** End of the last line with text before the card. */
  readonly at: number;
  /** Headings that have to be made above the card, outermost first. */
  readonly headings: readonly string[];
  readonly level: number;
  /** The section that may hold the card already. */
  readonly home: Section | null;
  /** Whether there is a topic above. */
  readonly inTopic: boolean;
}
