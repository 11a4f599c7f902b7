import {
  BACKSLASH,
  BACKTICK,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  CARET,
  DOLLAR,
  COLON,
  EQUALS,
  HASH,
  isAsciiPunctuation,
  isSpace,
  LESS,
  LF,
  PERCENT,
  TILDE,
} from '../chars';
import { readCloser, readOpener } from './inline-links';
import { type InlineReader, newReader } from './inline-reader';
import { readAngle, readCode, readComment, readFence, readMath } from './inline-spans';
import { schemeBefore, readUrl } from './inline-urls';
import { readBlockId, readHighlight, readTag } from './inline-words';
import type { Inline } from '../model';
import { plainOf } from './plain-text';

type Read = (reader: InlineReader, at: number) => number;

const EXCLAMATION = 33;

// Every character at which something starts or ends, but an address: that is known by its colon.
const MARK = /[\\`~$%<[\]=#^:]/g;
const nothing: readonly Inline[] = [];

function startsLine(reader: InlineReader, at: number): boolean {
  let before = at - 1;
  while (before >= reader.from && isSpace(reader.text.charCodeAt(before))) before--;
  return before < reader.from || reader.text.charCodeAt(before) === LF;
}

function readFenceOr(next: Read): Read {
  return (reader, at) => {
    const end =
      reader.text.charCodeAt(at + 2) === reader.text.charCodeAt(at) && startsLine(reader, at)
        ? readFence(reader, at)
        : -1;
    return end < 0 ? next(reader, at) : end;
  };
}

// `follow` is the code that must come next for the mark to mean anything.
function doubled(follow: number, read: Read): Read {
  return (reader, at) => (reader.text.charCodeAt(at + 1) === follow ? read(reader, at) : at + 1);
}

const READERS = new Map<number, Read>([
  [BACKSLASH, (reader, at) => (isAsciiPunctuation(reader.text.charCodeAt(at + 1)) ? at + 2 : at + 1)],
  [BACKTICK, readFenceOr(readCode)],
  [TILDE, readFenceOr((_reader, at) => at + 1)],
  [DOLLAR, readMath],
  [PERCENT, doubled(PERCENT, readComment)],
  [LESS, readAngle],
  [BRACKET_OPEN, readOpener],
  [BRACKET_CLOSE, readCloser],
  [EQUALS, readHighlight],
  [HASH, readTag],
  [CARET, readBlockId],
]);

const BY_CODE: readonly (Read | undefined)[] = Array.from({ length: 128 }, (_, code) => READERS.get(code));

// What starts at a mark may have begun before it: at the `!` of an image, at the scheme of an address.
function readAt(reader: InlineReader, at: number, floor: number): number {
  const { text } = reader;
  const code = text.charCodeAt(at);
  if (code === COLON) {
    const from = schemeBefore(text, at, floor);
    return from < 0 ? at + 1 : Math.max(at + 1, readUrl(reader, from));
  }
  const isImage = code === BRACKET_OPEN && at > floor && text.charCodeAt(at - 1) === EXCLAMATION;
  return isImage ? readOpener(reader, at - 1) : (BY_CODE[code]?.(reader, at) ?? at + 1);
}

function byPlace(a: Inline, b: Inline): number {
  return a.from - b.from || b.to - a.to;
}

// Most texts hold one element, or some beside each other; only links are found after what is in them.
function inOrder(found: Inline[]): readonly Inline[] {
  let to = 0;
  for (const inline of found) {
    if (inline.from < to) return withoutNestedUrls(found.sort(byPlace));
    ({ to } = inline);
  }
  return found;
}

// An address that is the text of a link, or a link's own picture, goes where the link goes.
function withoutNestedUrls(found: readonly Inline[]): readonly Inline[] {
  let linkTo = 0;
  return found.filter(inline => {
    if (inline.kind === 'url' && inline.from < linkTo) return false;
    if (inline.kind === 'link') linkTo = Math.max(linkTo, inline.to);
    return true;
  });
}

/**
 * The inline elements in `from`…`to`, by where they start, an outer one before what is in it. Code and math hide
 * what they hold; so do comments. Fences in the range are given as code; front matter and HTML blocks are not
 * known here, so pass ranges without them. Linear in the range, never throws.
 */
export function inlines(text: string, from: number, to: number): readonly Inline[] {
  const within = text.slice(0, to);
  MARK.lastIndex = from;
  if (!MARK.test(within)) return nothing;
  const reader = newReader(within, from, to);
  for (let floor = from, at = MARK.lastIndex - 1; ; at = MARK.lastIndex - 1) {
    floor = readAt(reader, at, floor);
    MARK.lastIndex = floor;
    if (floor >= to || !MARK.test(within)) return inOrder(reader.out);
  }
}

/**
 * What a reader sees of `from`…`to`, on one line: link texts, no marks, tags, comments or block ids, formulas
 * kept as `$…$`, white space folded. Markers of lists, quotes and headings go where a line starts.
 */
export function plainText(text: string, from: number, to: number): string {
  return plainOf(text, from, to, inlines(text, from, to));
}
