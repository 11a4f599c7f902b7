import { inlines, plainText } from '../../markdown/inline/inline';
import type { Inline } from '../../markdown/model';
import { plainOf } from '../../markdown/inline/plain-text';

/** Length of an excerpt in UTF-16 units, as far as words allow. */
export const excerptLength = 200;
/** As much of a line is looked at for it: enough for any but a line of links. */
const excerptSource = 600;

const isWordStart = (code: number): boolean =>
  (code > 0x4dff && code < 0xa000) || (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b);

const isWordPart = (code: number): boolean =>
  (code > 0x2f && code < 0x3a) ||
  (code > 0x40 && code < 0x5b) ||
  (code > 0x60 && code < 0x7b) ||
  code === 0x5f ||
  code === 0x2d;

/** A text cut to an excerpt's length, between words where it has them. */
export function clipped(text: string): string {
  if (text.length <= excerptLength) return text;
  const last = text.charCodeAt(excerptLength - 1);
  const end = last > 0xd7ff && last < 0xdc00 ? excerptLength - 1 : excerptLength;
  let cut = end;
  while (cut > 0 && isWordPart(text.charCodeAt(cut - 1))) cut--;
  const isBetween = cut > 0 && text.charCodeAt(cut - 1) === 32;
  return `${text.slice(0, isBetween ? cut : end).trimEnd()}…`;
}

/** The prose of a line without Markdown and without pictures, whose text is a file name as a rule. */
export function proseOf(text: string, from: number, to: number, known: readonly Inline[] | null): string {
  const end = Math.min(to, from + excerptSource);
  const pictures = known?.filter(({ kind, from: start }) => kind === 'embed' && start < end) ?? [];
  if (pictures.length === 0)
    return plainOf(text, from, end, end === to && known ? known : inlines(text, from, end));
  // A picture may be all there is in a link or between other marks.
  let rest = notFirst;
  let at = from;
  for (const picture of pictures) {
    rest += `${text.slice(at, picture.from)} `;
    at = picture.to;
  }
  rest += text.slice(at, end);
  return plainText(rest, notFirst.length, rest.length).replace(/\s+/g, ' ').trim();
}

/** Stands before text that does not begin a line. */
const notFirst = '.';

const footnotes = /\[\^\d+\](?:: ?)?/g;

/** An excerpt with a line more of prose, footnotes' numbers aside; the same when the line holds no word. */
export function withProse(excerpt: string, line: string): string {
  const prose = line.includes('[^') ? line.replace(footnotes, '').trim() : line;
  if (!isWordStart(prose.charCodeAt(0)) && !/[\p{L}\p{N}]/u.test(prose)) return excerpt;
  return excerpt === '' ? prose : `${excerpt} ${prose}`;
}

/** An excerpt as it is kept. */
export function finished(excerpt: string): string {
  return clipped(excerpt);
}
