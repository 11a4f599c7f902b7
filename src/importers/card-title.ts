import { plainText } from '../markdown/inline/inline';
import type { ImportCard } from './source/model';

/** Longest heading that is written, in UTF-16 units. */
const longest = 500;

/** What a card's heading says: its title, else its first id or link, else the name of its source. */
export function cardTitle({ title, links }: Pick<ImportCard, 'title' | 'links'>, source: string): string {
  const [named = source] = [title, links[0]?.text ?? ''].map(text => text.trim()).filter(isName);
  return named.slice(0, longest);
}

// Brackets and marks alone would be no name to find the card by again.
const isName = (text: string) => /[\p{L}\p{N}]/u.test(plainText(text, 0, text.length));
