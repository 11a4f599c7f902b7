import { GREATER, HASH, isSpace, LF, runEnd, skipSpace } from '../chars';
import { emphasisMarks } from './emphasis';
import { checkBoxEnd, listMarkEnd } from '../blocks/list-items';
import type { Inline, Span } from '../model';

/** What one inline element leaves out, and what of it is shown just as it stands. */
interface Parts {
  readonly hidden: Span[];
  readonly literal: Span[];
}

function addParts(parts: Parts, inline: Inline): void {
  const { kind, from, to, text } = inline;
  if (kind === 'comment' || kind === 'html' || kind === 'block-id') parts.hidden.push({ from, to });
  else if (kind === 'math' || kind === 'tag') parts.literal.push({ from, to });
  else {
    parts.hidden.push({ from, to: text.from }, { from: text.to, to });
    if (kind === 'code' || kind === 'url' || kind === 'wikilink') parts.literal.push(text);
  }
}

// The marks at the start of a line: of quotes, headings and list items, and a check box.
function prefixEnd(text: string, from: number, to: number): number {
  let at = skipSpace(text, from, to);
  for (;;) {
    const code = text.charCodeAt(at);
    if (at >= to) return at;
    const hashes = code === HASH ? runEnd(text, at, to, HASH) : at;
    if (hashes > at && hashes - at <= 6 && (hashes >= to || isSpace(text.charCodeAt(hashes)))) return hashes;
    const mark = code === GREATER ? at + 1 : listMarkEnd(text, at, to);
    if (mark < 0) return at;
    at = skipSpace(text, mark, to);
    if (code !== GREATER) at = Math.max(at, checkBoxEnd(text, at, to));
  }
}

function linePrefixes(text: string, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  const startsLine = from === 0 || text.charCodeAt(from - 1) === LF;
  for (let at = startsLine ? from : text.indexOf('\n', from) + 1; at < to && (at > 0 || startsLine);) {
    const lf = text.indexOf('\n', at);
    const end = lf < 0 ? to : Math.min(lf, to);
    spans.push({ from: at, to: prefixEnd(text, at, end) });
    at = end + 1;
  }
  return spans;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/** Text outside formulas and code: escapes and the commonest entities as the characters they stand for. */
export function decoded(text: string): string {
  if (!text.includes('\\') && !text.includes('&')) return text;
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, entity => ENTITIES[entity] ?? entity);
}

function byStart(a: Span, b: Span): number {
  return a.from - b.from || b.to - a.to;
}

interface Piece extends Span {
  readonly shown: boolean;
}

const hide = ({ from, to }: Span): Piece => ({ from, to, shown: false });
const show = ({ from, to }: Span): Piece => ({ from, to, shown: true });

function piecesOf(text: string, from: number, to: number, found: readonly Inline[]): readonly Piece[] {
  const parts: Parts = { hidden: [...linePrefixes(text, from, to)], literal: [] };
  for (const inline of found) addParts(parts, inline);
  const pieces = [...parts.hidden.map(hide), ...parts.literal.map(show)].sort(byStart);
  if (!/[*_~]/.test(text.slice(from, to))) return pieces;
  const marks = emphasisMarks(text, from, to, pieces);
  return marks.length === 0 ? pieces : [...pieces, ...marks.map(hide)].sort(byStart);
}

const onOneLine = (text: string): string =>
  /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();

// What makes text between elements look different from what is written, or needs to be looked at line by line.
const UNPLAIN = /[*_~\\&\n]/g;

// Where the next such character stands, `to` when none does before it.
function unplainFrom(text: string, from: number, to: number): number {
  UNPLAIN.lastIndex = from;
  return UNPLAIN.test(text) ? UNPLAIN.lastIndex - 1 : to;
}

/**
 * The same for what most lines are, words and elements beside each other: put together in one go. Null when
 * something is nested, emphasised or escaped, or when there is more than one line.
 */
function simplePlainOf(text: string, from: number, to: number, found: readonly Inline[]): string | null {
  let at = from === 0 || text.charCodeAt(from - 1) === LF ? prefixEnd(text, from, to) : from;
  let out = '';
  let unplain = unplainFrom(text, from, to);
  for (const { kind, from: start, to: end, text: shown } of found) {
    if (start < at || unplain < start) return null;
    const whole = kind === 'math' || kind === 'tag';
    const literal = kind === 'code' || kind === 'url' || kind === 'wikilink' || whole;
    out += text.slice(at, start);
    if (literal) {
      const written = text.slice(start, end);
      if (written.includes('\n')) return null;
      out += whole ? written : text.slice(shown.from, shown.to);
    } else if (kind === 'link' || kind === 'embed' || kind === 'highlight') {
      if (unplain < shown.to) return null;
      out += text.slice(shown.from, shown.to);
    }
    at = end;
    if (unplain < at) unplain = unplainFrom(text, at, to);
  }
  return unplain < to ? null : onOneLine(out + text.slice(at, Math.max(at, to)));
}

/** The reader's view of `from`…`to` on one line, given the inline elements in it. */
export function plainOf(text: string, from: number, to: number, found: readonly Inline[]): string {
  const simple = simplePlainOf(text.slice(0, to), from, to, found);
  if (simple !== null) return simple;
  let out = '';
  let at = from;
  for (const piece of piecesOf(text, from, to, found)) {
    if (piece.to <= at) continue;
    if (piece.from > at) out += decoded(text.slice(at, piece.from));
    if (piece.shown) out += text.slice(Math.max(at, piece.from), piece.to);
    at = piece.to;
  }
  return onOneLine(out + decoded(text.slice(at, Math.max(at, to))));
}
