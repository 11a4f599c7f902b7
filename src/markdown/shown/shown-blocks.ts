import { scan } from '../blocks/scan';
import type { Block, BlockKind, Heading, ListItem, Scan } from '../model';
import { pieces, type Piece } from './pieces';

/** A block of text as it is shown without the app's renderer. `quote` is how many quotes or callouts it stands in. */
export type ShownBlock = { readonly quote: number } & (
  | { readonly kind: 'heading'; readonly level: number; readonly pieces: readonly Piece[] }
  | { readonly kind: 'paragraph' | 'title'; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'item';
      readonly depth: number;
      readonly marker: string;
      /** What stands between the brackets of a task; null for no task. */
      readonly task: string | null;
      readonly pieces: readonly Piece[];
    }
  /** Text as it is written: code, formulas, HTML, tables, comments. */
  | { readonly kind: 'source'; readonly text: string }
);

const quotes: ReadonlySet<BlockKind> = new Set<BlockKind>(['quote', 'callout']);
const quoteMarks = /^(?:[ \t]*>[ \t]?)+/;
const calloutTitle = /^\[!([^\]\n]*)\][+-]?[ \t]*/;

interface Reader {
  readonly text: string;
  readonly headings: ReadonlyMap<number, Heading>;
  /** The items of a line, each but the last around the next. */
  readonly items: ReadonlyMap<number, readonly ListItem[]>;
  readonly sources: ReadonlyMap<number, Block>;
  /** Callouts by their first line. */
  readonly callouts: ReadonlyMap<number, Block>;
  /** Lines that stand in a quote or callout. */
  readonly quoted: ReadonlySet<number>;
}

function readerOf({ text, headings, items, blocks }: Scan): Reader {
  const quoted = new Set<number>();
  // Outer quotes come first and hold the lines of the inner ones.
  let end = 0;
  for (const block of blocks.filter(({ kind }) => quotes.has(kind))) {
    for (let line = Math.max(block.line, end + 1); line <= block.lastLine; line++) quoted.add(line);
    end = Math.max(end, block.lastLine);
  }
  return {
    text,
    headings: new Map(headings.map(heading => [heading.line, heading])),
    items: byLine(items),
    sources: new Map(blocks.filter(({ kind }) => !quotes.has(kind)).map(block => [block.line, block])),
    callouts: new Map(blocks.filter(({ kind }) => kind === 'callout').map(block => [block.line, block])),
    quoted,
  };
}

function byLine(items: readonly ListItem[]): ReadonlyMap<number, readonly ListItem[]> {
  const lines = new Map<number, ListItem[]>();
  for (const item of items) {
    const line = lines.get(item.line);
    if (line === undefined) lines.set(item.line, [item]);
    else line.push(item);
  }
  return lines;
}

/** The blocks of a text as they are shown without the app's renderer. Time grows with the text; never throws. */
export function shownBlocks(markdown: string): readonly ShownBlock[] {
  const scanned = scan(markdown);
  const reader = readerOf(scanned);
  const out: ShownBlock[] = [];
  /** The paragraph or item that lines go on with. */
  let open: { quote: number; pieces: Piece[] } | null = null;
  let from = scanned.start;
  let after = 0;
  for (let line = 1; from <= markdown.length; line++) {
    const lf = markdown.indexOf('\n', from);
    const end = lf < 0 ? markdown.length : lf;
    const to = markdown[end - 1] === '\r' && end > from ? end - 1 : end;
    const marks = reader.quoted.has(line) ? (quoteMarks.exec(markdown.slice(from, to))?.[0] ?? '') : '';
    const quote = marks.split('>').length - 1;
    const start = from + marks.length;
    if (line > after) {
      const source = reader.sources.get(line);
      if (source !== undefined) {
        out.push({ kind: 'source', quote, text: markdown.slice(source.from, source.to) });
        after = source.lastLine;
        open = null;
      } else if (markdown.slice(start, to).trim() === '') open = null;
      else {
        const inside: Piece[] | null = open !== null && open.quote === quote ? open.pieces : null;
        const around = reader.items.get(line)?.slice(0, -1) ?? [];
        for (const item of around) out.push(itemBlock(markdown, item, quote, []));
        const read = readLine(reader, line, { from: start, to }, quote);
        if (read.kind === 'paragraph' && inside !== null)
          inside.push({ text: '\n', styles: [] }, ...read.pieces);
        else {
          out.push(read);
          open = read.kind === 'paragraph' || read.kind === 'item' ? { quote, pieces: read.pieces } : null;
        }
        if (read.kind === 'heading') after = lastLineOf(reader, line);
      }
    }
    from = end + 1;
  }
  return out;
}

// A setext heading has its underline below it.
function lastLineOf({ headings, text }: Reader, line: number): number {
  const heading = headings.get(line);
  if (heading === undefined) return line;
  return line + text.slice(heading.from, heading.to).split('\n').length - 1;
}

type ReadLine = Exclude<ShownBlock, { readonly kind: 'source' }> & { readonly pieces: Piece[] };

function readLine(
  { text, headings, items, callouts }: Reader,
  line: number,
  { from, to }: { readonly from: number; readonly to: number },
  quote: number,
): ReadLine {
  const heading = headings.get(line);
  if (heading !== undefined) {
    const { level, title } = heading;
    return { kind: 'heading', quote, level, pieces: [...pieces(text, title.from, title.to)] };
  }
  const item = items.get(line)?.at(-1);
  if (item !== undefined) {
    const { from: start } = item.content;
    return itemBlock(text, item, quote, [...pieces(text, start, Math.max(start, to))]);
  }
  const callout = callouts.has(line) ? calloutTitle.exec(text.slice(from, to)) : null;
  if (callout !== null) {
    const [head, type = ''] = callout;
    const title = pieces(text, from + head.length, to);
    return { kind: 'title', quote, pieces: title.length > 0 ? [...title] : [{ text: type, styles: [] }] };
  }
  const lead = text.slice(from, to).search(/\S/);
  return { kind: 'paragraph', quote, pieces: [...pieces(text, from + Math.max(lead, 0), to)] };
}

function itemBlock(
  text: string,
  { depth, marker, task }: ListItem,
  quote: number,
  shown: Piece[],
): ReadLine & { readonly kind: 'item' } {
  return { kind: 'item', quote, depth, marker: text.slice(marker.from, marker.to), task, pieces: shown };
}
