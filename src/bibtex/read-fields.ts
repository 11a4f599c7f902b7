import type { BibFault } from './bib-entry';
import { bracePairs } from './brace-pairs';
import { lastWord, readValue, type BibPiece } from './read-value';

/** A field before macros are filled in. */
export interface RawField {
  readonly name: string;
  readonly pieces: readonly BibPiece[];
}

/** What is read of an entry's body. */
export interface RawFields {
  readonly key: string;
  readonly fields: readonly RawField[];
  readonly faults: ReadonlySet<BibFault>;
}

const keyHead = /[^,={}\n]*/y;
const junk = /[^\s={}",#%@()\\]+|[^]/y;
// The sign may be missing where a value follows in brackets of its own.
const nameHead = /([^\s={}",#%@()\\]+)\s*(?:=|(?=[{"]))/y;

/** Reads `key, name = value # value, …`; goes on after what is missing. `keyed` is false for `@string`, `closed` where the entry's own brace is missing. */
export function readFields(body: string, keyed: boolean, closed: boolean): RawFields {
  const faults = new Set<BibFault>();
  const fields: RawField[] = [];
  const pairs = bracePairs(body);
  const head = keyed ? readKey(body) : { key: '', to: 0 };
  let { to: at } = head;
  for (;;) {
    at = nextName(body, at);
    if (at >= body.length) break;
    nameHead.lastIndex = at;
    const name = nameHead.exec(body);
    if (name === null) {
      faults.add(body[at] === '}' ? 'stray-brace' : 'no-value');
      at = pastJunk(body, at, pairs);
      continue;
    }
    if (!name[0].endsWith('=')) faults.add('no-value');
    const value = readValue({ body, pairs, closed }, nameHead.lastIndex);
    fields.push({ name: (name[1] ?? '').toLowerCase(), pieces: value.pieces });
    if (value.fault !== null) faults.add(value.fault);
    at = value.to;
    if (value.fault !== 'unclosed' && /[^\s,}%]/.test(body[skipSpace(body, at)] ?? ','))
      faults.add('no-comma');
  }
  // The brace left over is the one that was missing.
  if (faults.has('unclosed')) faults.delete('stray-brace');
  return { key: head.key, fields, faults };
}

// Past white space, commas and comments.
function nextName(body: string, from: number): number {
  for (let at = from; at < body.length; at++) {
    const char = body[at] ?? '';
    if (char === '%') at = lineEnd(body, at);
    else if (char !== ',' && !/\s/.test(char)) return at;
  }
  return body.length;
}

// One word, or one sign with what is in its braces.
function pastJunk(body: string, from: number, pairs: Int32Array): number {
  junk.lastIndex = Math.max(from, pairs[from] ?? -1);
  junk.test(body);
  return junk.lastIndex;
}

// Up to the comma or the end of its line; without either, up to the name of the first field.
function readKey(body: string): { readonly key: string; readonly to: number } {
  const from = skipSpace(body, 0);
  keyHead.lastIndex = from;
  const text = keyHead.exec(body)?.[0] ?? '';
  const to = from + text.length;
  if (body[to] !== '=' && body[to] !== '{') return { key: text.trim(), to };
  const words = text.trimEnd();
  const last = words.length - lastWord(words).length;
  return { key: words.slice(0, last).trim(), to: from + last };
}

function lineEnd(body: string, from: number): number {
  const at = body.indexOf('\n', from);
  return at < 0 ? body.length : at;
}

/** The offset of the first character from `from` on that is no white space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}
