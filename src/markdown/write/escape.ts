import { BACKSLASH } from '../chars';
import { inlines } from '../inline/inline';
import type { Span } from '../model';
import { unsafePlaces } from './unsafe-lines';

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (before > 0 && text.charCodeAt(before - 1) === BACKSLASH) before--;
  return (at - before) % 2 === 1;
}

// Marks that would start a wikilink, a comment or an HTML tag, each of their characters to be escaped.
const RISKY = /\[{2,}|\]{2,}|%{2,}|<(?=[A-Za-z/!?])/g;

function escapeRisky(text: string, hidden: readonly Span[]): string {
  let next = 0;
  return text.replace(RISKY, (mark: string, at: number) => {
    while ((hidden[next]?.to ?? Infinity) <= at) next++;
    if ((hidden[next]?.from ?? Infinity) <= at) return mark;
    const escaped = isEscaped(text, at);
    return [...mark].map((char, index) => (index === 0 && escaped ? char : `\\${char}`)).join('');
  });
}

// Controls and all that breaks a line somewhere.
const BREAKS = /[\p{Cc}\u2028\u2029\ufeff]+/gu;
const FIRST_HASHES = /^#+/;
const LAST_HASHES = /(^|[ \t])(#+)$/;
const LAST_ID = /(^|[ \t])\^(?=[A-Za-z0-9-]+$)/;

/**
 * Any text as the title of an ATX heading, on one line: what would end the title early, start a wikilink, comment,
 * tag or block id is escaped. Formulas, inline code, `|` and other punctuation stay as typed. Doing it twice
 * changes nothing more.
 */
export function headingText(text: string): string {
  const line = text.replace(BREAKS, ' ').trim();
  const hidden = inlines(line, 0, line.length).filter(({ kind }) => kind === 'math' || kind === 'code');
  return escapeRisky(line, hidden)
    .replace(FIRST_HASHES, hashes => `\\${hashes}`)
    .replace(LAST_HASHES, '$1\\$2')
    .replace(LAST_ID, '$1\\^');
}

function withBackslashes(text: string, places: readonly number[]): string {
  const parts = places.map((place, index) => text.slice(index === 0 ? 0 : places[index - 1], place));
  return [...parts, text.slice(places.at(-1) ?? 0)].join('\\');
}

/**
 * Any text as body paragraphs, with the note's line break: lines that would be read as a heading, its underline, a
 * thematic break of dashes, or as a block that is never closed get a backslash. Lists, links, tables, quotes and
 * closed fences, formulas and comments stay as they are.
 */
export function paragraphText(text: string, eol: string): string {
  let body = text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\ufeff/g, '');
  // A backslash can bring to light what an unclosed block had hidden, never the line it stands in.
  for (let places = unsafePlaces(body); places.length > 0; places = unsafePlaces(body)) {
    body = withBackslashes(body, places);
  }
  return eol === '\n' ? body : body.replace(/\n/g, eol);
}
