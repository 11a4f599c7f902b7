import type { NoteWords } from '../settings/note-words';
import { nameList } from '../reference/authors';
import { keywordsOf } from '../reference/keywords';
import { publicationOfLine } from '../reference/venue';
import type { ImportWords } from './import-words';
import type { ImportCard } from './source/model';

/** Longer lines are not read for a venue. */
const readable = 150;

/** Lines that state who wrote a paper, where it came out and what it is about, as the index reads them back. */
export function factLines(card: ImportCard, words: ImportWords, note: NoteWords): readonly string[] {
  const { authors, venue, year } = card;
  const names = nameList(authors, words, clean);
  const published = [venue === null ? '' : clean(venue), year ?? ''].filter(part => part !== '').join(' ');
  const together = names !== '' && published !== '' ? `${names} · ${published}` : '';
  const read = together.length > readable || together === '' ? null : publicationOfLine(together);
  const label = venue === null ? words.year : words.venue;
  const apart = [
    names === '' ? '' : words.authors + note.colon + names,
    published === '' ? '' : label + note.colon + published,
  ];
  const isRead = read !== null && read.venue === venue && read.year === year;
  return [...(isRead ? [together] : apart), keywordLine(card, words, note)]
    .filter(line => line !== '')
    .map(line => `- ${line}`);
}

// Headings of the source below the topic are what the paper is about.
function keywordLine({ keywords, topics }: ImportCard, { comma }: ImportWords, note: NoteWords): string {
  const all = [...new Set([...keywords, ...topics.slice(1)].map(clean))].filter(word => word !== '');
  if (all.length === 0) return '';
  const line = note.keywordsLabel + note.colon + all.join(comma);
  return keywordsOf(line) === null ? '' : line;
}

const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\[\]*_`<>$|~]/g, '\\$&')
    .trim();
