import type { Block, Inline, Scan, Span } from './model';

/** A highlighted word or a tag, with its marks. */
export interface MarkedWord extends Span {
  readonly word: string;
}

const hiding = new Set<Block['kind']>(['front-matter', 'fence', 'code', 'math', 'comment', 'html']);

/** What of `from`…`to` is neither code nor a formula, a comment, HTML or front matter. */
export function visibleRanges({ blocks }: Scan, from: number, to: number): readonly Span[] {
  const ranges: Span[] = [];
  let at = from;
  for (const block of blocks) {
    if (block.from >= to) break;
    if (!hiding.has(block.kind) || block.to <= at) continue;
    if (block.from > at) ranges.push({ from: at, to: block.from });
    at = block.to;
  }
  return at < to ? [...ranges, { from: at, to }] : ranges;
}

function wordOf(text: string, inline: Inline, next: Inline | undefined): MarkedWord | null {
  const { kind, from, to } = inline;
  if (kind === 'highlight') return { from, to, word: text.slice(inline.text.from, inline.text.to) };
  if (kind === 'tag') {
    const word = text.slice(from + 1, to).split('/')[0] ?? '';
    return { from, to, word };
  }
  const opens = kind === 'html' && /^<mark(?:[\s>]|$)/i.test(text.slice(from, to));
  const closes = next?.kind === 'html' && /^<\/mark\s*>$/i.test(text.slice(next.from, next.to));
  return opens && closes ? { from, to: next.to, word: text.slice(to, next.from) } : null;
}

/** The marked words among the elements of a text: `==word==`, `<mark …>word</mark>`, `#word` and `#word/…`. */
export function markedWords(text: string, found: readonly Inline[]): readonly MarkedWord[] {
  return found.flatMap((inline, at) => wordOf(text, inline, found[at + 1]) ?? []);
}

/** A word as it is compared: width, case and white space do not count. */
export function wordKey(word: string): string {
  return word.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
