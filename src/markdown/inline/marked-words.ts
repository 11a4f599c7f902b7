import { HASH, SPACE } from '../chars';
import type { Block, Inline, Scan, Span } from '../model';

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
  if (kind === 'tag') return { from, to, word: tagWord(text.slice(from + 1, to)) };
  const opens = kind === 'html' && /^<mark(?:[\s>]|$)/i.test(text.slice(from, to));
  const closes = next?.kind === 'html' && /^<\/mark\s*>$/i.test(text.slice(next.from, next.to));
  return opens && closes ? { from, to: next.to, word: text.slice(to, next.from) } : null;
}

/** The marked words among the elements of a text: `==word==`, `<mark …>word</mark>`, `#word` and `#word/…`. */
export function markedWords(text: string, found: readonly Inline[]): readonly MarkedWord[] {
  return found.flatMap((inline, at) => wordOf(text, inline, found[at + 1]) ?? []);
}

/** Whether a text may hold a marked word: most hold no highlight and no tag, and need not be read closely. */
export function mayHoldMarkedWord(text: string): boolean {
  if (text.includes('==') || (text.includes('<') && /<mark/i.test(text))) return true;
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : SPACE;
    if (next > SPACE && next !== HASH) return true;
  }
  return false;
}

/** What a tag is compared by, without `#` and what is below it. */
export function tagWord(tag: string): string {
  return tag.split('/')[0] ?? '';
}

/** A word as it is compared: width, case and white space do not count. */
export function wordKey(word: string): string {
  return word.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
