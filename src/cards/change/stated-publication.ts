import { plainText } from '../../markdown/inline/inline';
import type { Edit } from '../../markdown/edit';
import { publicationIn, publicationOfLine, type Publication } from '../../reference/venue';
import type { CardLine } from './card-lines';
import { plainLine, type CardSpot } from './card-spot';
import type { NoteWords } from '../../settings/note-words';
import { linkLabel } from '../write/link-text';
import { spanEdits } from '../place/span-edits';

/** A line that says where or when the paper came out, and which part of it does. */
interface Statement {
  readonly line: CardLine;
  readonly read: Publication;
  readonly from: number;
  readonly to: number;
}

/** The edits by which the lines of a card that state its publication state another; none if no line can. */
export function statedPublication(
  spot: CardSpot,
  { venue, year }: Publication,
  words: NoteWords,
): readonly Edit[] {
  if (venue === null) return [];
  const stating = spot.lines.flatMap(line => statementOf(spot, line) ?? []);
  const years = year === null ? [] : stating.filter(isYearAlone);
  const next = [linkLabel(venue), year ?? ''].filter(part => part !== '').join(' ');
  const named = stating.find(({ read }) => read.venue !== null);
  // Readers take the first year of a card, so a line with the year alone has to follow.
  if (named !== undefined)
    return [edits(named, next), ...years.map(each => edits(each, String(year)))].flat();
  const [dated] = years;
  if (dated === undefined) return [];
  const { text } = dated.line;
  const kept = publicationOfLine(plain(text.slice(0, dated.from) + next + text.slice(dated.to)));
  // `Year: …` has no room for a venue.
  return kept?.venue === venue && kept.year === year
    ? edits(dated, next)
    : edits({ ...dated, from: 0, to: text.length }, words.venueLabel + words.colon + next);
}

const plain = (text: string) => plainText(text, 0, text.length);

function edits({ line, from, to }: Statement, next: string): readonly Edit[] {
  const at = line.from + from;
  return spanEdits(line.text.slice(from, to), next).map(edit => ({
    ...edit,
    from: at + edit.from,
    to: at + edit.to,
  }));
}

// More than a year, such as a whole date, is the user's.
const isYearAlone = ({ line, read, from, to }: Statement) =>
  read.venue === null && line.text.slice(from, to).trim() === String(read.year);

function statementOf(spot: CardSpot, line: CardLine): Statement | null {
  if (!line.prose || isQuoted(spot.note.text, line)) return null;
  const read = publicationOfLine(plainLine(spot, line));
  const span = read === null ? null : statedSpan(line.text);
  return read === null || span === null ? null : { line, read, ...span };
}

// A quote, such as the abstract, is not ours to change.
const isQuoted = (text: string, { from }: CardLine) =>
  /^[ \t]*>/.test(text.slice(text.lastIndexOf('\n', from - 1) + 1, from));

function statedSpan(line: string): { readonly from: number; readonly to: number } | null {
  // Marks that begin before the label may end behind its colon.
  const labelled = /^([*_]*)[^:：]{1,20}[:：](?:\1)?\s*/.exec(line);
  if (labelled !== null && !/\s[·|]\s/.test(line)) return { from: labelled[0].length, to: line.length };
  let at = 0;
  for (const part of line.split(/(\s+[·|]\s+)/)) {
    if (publicationIn(part) !== null) return { from: at, to: at + part.length };
    at += part.length;
  }
  return null;
}
