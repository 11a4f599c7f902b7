import { canonicalLinks } from '../../reference/identify';
import type { PaperFacts } from './paper-facts';

/** A work on one line: `Authors. Title. Venue, Year. id`, leaving out what is not known. */
export function citationText({ title, authors, venue, year, ids }: PaperFacts): string {
  const published = [venue, year].filter(part => part !== null).join(', ');
  const id = canonicalLinks(ids)[0]?.text ?? '';
  const sentences = [authors.join(', '), title, published].filter(part => part !== '');
  return [...sentences.map(sentence => (/[.?!。？！]$/.test(sentence) ? sentence : `${sentence}.`)), id]
    .filter(part => part !== '')
    .join(' ');
}
