import { emit, type InlineReader } from './inline-reader';
import { isWord } from './inline-words';

// White space, quotes, back quotes, angle brackets, CJK punctuation and full-width forms other than letters and digits.
const URL_STOP =
  /[\s<>"`\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u2018-\u201f\u2026]/;
// What most of an address is made of.
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\w/.%?=&#~+,:;@!$*'|-]/.test(String.fromCharCode(code)) ? 1 : 0,
);
const SCHEME = /https?:\/\//iy;
const TRAILING = new Set("?!.,:;*_~'|\\=");
const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

// Where the address ends that starts at `at`: at white space and the like, or at a bracket that it did not open.
function urlEnd(text: string, at: number, to: number): number {
  const open: string[] = [];
  for (let next = at; next < to; next++) {
    if (PLAIN[text.charCodeAt(next)] === 1) continue;
    const char = text.charAt(next);
    if (URL_STOP.test(char)) return next;
    if (char === '(' || char === '[' || char === '{') open.push(char);
    const opening = CLOSING[char];
    if (opening !== undefined && open.pop() !== opening) return next;
  }
  return to;
}

/** Where the `http` or `https` starts that ends before the colon at `colon`, -1 when none does at or after `floor`. */
export function schemeBefore(text: string, colon: number, floor: number): number {
  if (!text.startsWith('//', colon + 1)) return -1;
  const last = text.charCodeAt(colon - 1) | 32;
  const from = last === 115 ? colon - 5 : colon - 4;
  return from >= floor && text.slice(from, colon).toLowerCase().startsWith('http') ? from : -1;
}

/** Reads a bare `http://` or `https://` address at `at`; returns where to go on. */
export function readUrl(reader: InlineReader, at: number): number {
  const { text, from, to } = reader;
  if (at > from && isWord(text.charCodeAt(at - 1))) return at + 1;
  SCHEME.lastIndex = at;
  const scheme = SCHEME.exec(text)?.[0];
  if (scheme === undefined) return at + 1;
  const host = at + scheme.length;
  let end = urlEnd(text, host, to);
  while (end > host && TRAILING.has(text.charAt(end - 1))) end--;
  if (end <= host) return Math.min(host, to);
  return emit(reader, 'url', at, end, { from: at, to: end }, text.slice(at, end));
}
