import { choice, text, type SettingEntries } from '../settings/entries';

/** The settings of how cards are written. */
export const cardsSettings = {
  /** How a paper's card is written; empty for the built-in template. */
  cardTemplate: text(''),
  /** The abstract on a card: in a folded callout, as plain paragraphs, or not at all. */
  cardAbstract: choice(['folded', 'plain', 'none']),
} as const satisfies SettingEntries;

declare module '../settings/settings' {
  interface SettingsTables {
    readonly cards: typeof cardsSettings;
  }
}
