import type { ImportCard } from './model';

/** Longest heading that is written, in UTF-16 units. */
const longest = 500;

/** What a card's heading says: its title, else its first id or link, else the name of its source. */
export function cardTitle({ title, links }: Pick<ImportCard, 'title' | 'links'>, source: string): string {
  const named = title.replace(/\s+$/, '').trim();
  return (named === '' ? (links[0]?.text ?? source) : named).slice(0, longest);
}
