import { texText } from '../../bibtex/tex-text';
import { unmarked } from './markup';

// Controls, marks of direction, zero-width characters and soft hyphens change how a line looks and say nothing.
const invisible = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
const tex = /\\[a-z"'`^~=.&%$#_{]|\{[^{}]*\}/i;
// Longer texts are no abstract, and patterns over them take their time.
const longest = 40_000;

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').replace(invisible, '').trim();

/** One way to write formulas: `$…$`. */
const dollars = (text: string): string =>
  text
    .replace(/\\\(([^]{1,2000}?)\\\)|\\\[([^]{1,2000}?)\\\]/g, (_all, inline?: string, display?: string) => {
      return `$${(inline ?? display ?? '').trim()}$`;
    })
    .replace(/\$\$([^$]{1,2000})\$\$/g, (_all, inner: string) => `$${inner.trim()}$`);

function plain(text: string): string {
  const line = collapsed(dollars(text));
  return (tex.test(line) ? texText(line) : line).normalize('NFC').trim();
}

/** A title, name or venue as one line of plain text; formulas stay as `$…$`. Never throws. */
export function cleanLine(text: string): string {
  return collapsed(plain(unmarked(text.slice(0, longest))));
}

/** An abstract as paragraphs of one line each, with a blank line between them; a heading “Abstract” goes. */
export function cleanParagraphs(text: string): string {
  return unmarked(text.slice(0, longest))
    .split(/\n[ \t]*\r?\n|\n {2,}(?=\S)/)
    .map(plain)
    .map((paragraph, at) => (at === 0 ? paragraph.replace(/^abstract\s*[.:：—–-]\s*/i, '') : paragraph))
    .filter(paragraph => paragraph !== '' && !/^(?:abstract|summary|摘要)[.:：]?$/i.test(paragraph))
    .join('\n\n');
}

/** An address of the web that can stand in a Markdown link; empty if it is none. */
export function webAddress(text: string): string {
  const address = text.trim();
  if (!/^https?:\/\/[^\s<>"'`\\{}|^]+$/i.test(address) || address.length > 2_000) return '';
  return address.replace(/[()[\]]/g, char => `%${char.charCodeAt(0).toString(16)}`);
}
