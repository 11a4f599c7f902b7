import { text, texts, type SettingEntries } from '../settings/entries';

/** The settings of the paper index and of citing. */
export const papersSettings = {
  /** Pairs of titles that look the same and were said to be different papers. */
  differentPapers: texts(),
  /** How a paper's key in BibTeX is made; empty for the default. */
  citeKeyPattern: text(''),
} as const satisfies SettingEntries;

declare module '../settings/settings' {
  interface SettingsTables {
    readonly papers: typeof papersSettings;
  }
}
