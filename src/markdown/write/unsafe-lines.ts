import { skipSpace } from '../chars';
import type { Block, Heading, Scan } from '../model';
import { scan } from '../blocks/scan';

// Marks of quotes and list items, then something that opens a block or a heading, or underlines one.
const OPENER =
  /^((?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*)(?:#{1,6}(?=\s|$)|```|~~~|\$\$|%%|<|---+[ \t]*$|===*[ \t]*$)/;
const RULE = /^ {0,3}---+[ \t]*$/;
const LITERAL = new Set(['fence', 'math', 'html', 'comment', 'code']);

// Where the `#` or the underline of a heading stands.
function headingMark(text: string, heading: Heading): number {
  const lastLine = text.lastIndexOf('\n', heading.to - 1) + 1;
  return skipSpace(text, Math.max(lastLine, heading.from), heading.to);
}

interface Line {
  readonly at: number;
  readonly text: string;
}

function linesOf(text: string, from: number): Line[] {
  let at = from;
  return text
    .slice(from)
    .split('\n')
    .map(line => {
      const start = at;
      at += line.length + 1;
      return { at: start, text: line };
    });
}

function openers(text: string, from: number): number[] {
  return linesOf(text, from).flatMap(line => {
    const found = OPENER.exec(line.text);
    return found === null ? [] : [line.at + (found[1] ?? '').length];
  });
}

function dashRules(text: string, blocks: readonly Block[]): number[] {
  const literal = blocks.filter(({ kind }) => LITERAL.has(kind));
  let next = 0;
  return linesOf(text, 0).flatMap(line => {
    while ((literal[next]?.to ?? Infinity) < line.at) next++;
    const inside = (literal[next]?.from ?? Infinity) <= line.at;
    return inside || !RULE.test(line.text) ? [] : [skipSpace(line.text, 0, line.text.length) + line.at];
  });
}

// The block that would go on beyond the text, if any.
function unended(note: Scan): Block | undefined {
  return note.blocks.find(block => block.lastLine === note.lineCount);
}

// One dollar or percent sign left bare could still pair with another further on.
function withTwin(text: string, place: number): number[] {
  return text.startsWith('$$', place) || text.startsWith('%%', place) ? [place, place + 1] : [place];
}

/**
 * Offsets in a text of whole lines, in order, that need a backslash so that it holds no heading and no rule of
 * dashes, and ends before a heading that follows it.
 */
export function unsafePlaces(text: string): readonly number[] {
  // A line in front, so that `---` opens no front matter, and a heading behind, to see whether it is one.
  const note = scan(`\n${text}\n#`);
  const swallowed = unended(note);
  const to = swallowed === undefined ? text.length : swallowed.from - 1;
  const marks = note.headings.map(heading => headingMark(note.text, heading) - 1);
  const before = [
    ...marks,
    ...dashRules(
      text,
      note.blocks.map(block => ({ ...block, from: block.from - 1, to: block.to - 1 })),
    ),
  ];
  const after = swallowed === undefined ? [] : openers(text, to);
  const places = [...before.filter(place => place < to), ...after].flatMap(place => withTwin(text, place));
  return [...new Set(places)].sort((a, b) => a - b);
}
