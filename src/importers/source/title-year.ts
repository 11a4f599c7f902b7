import { isKnownVenue } from '../../reference/venue';

/** A line that is nothing but a title with its year. */
export interface TitleYear {
  readonly title: string;
  readonly venue: string | null;
  readonly year: number;
}

/** Longer lines are prose; reading them for a title would be slow. */
const longest = 400;

const shape =
  /^(?:[(（]\d{1,2}[)）]\s*|\d{1,3}[.、)]\s*|[-*+]\s+)?(\S.{5,280}?)[\s,，]*[(（[]?((?:19|20)\d{2})[)）\]]?$/;

/** Reads `Title 2021`, `Title CVPR 2021`, `(2) Title (ICLR 2021)`; null for a sentence or anything else. */
export function titleYearIn(line: string): TitleYear | null {
  const match = line.length > longest ? null : shape.exec(line.trim());
  if (match === null) return null;
  const bare = (match[1] ?? '').replace(/[\s,，(（[]+$/, '');
  const { title, venue } = withoutVenue(bare);
  const words = title.split(/\s+/).length;
  const isTitle = words >= 2 || /[\u3400-\u9fff]{4}/.test(title);
  if (
    !isTitle ||
    /[。;；:：!！]$|[。；]/.test(title) ||
    /(?:^|\s)(?:in|from|until|by|since)$|[于在到是年]$/i.test(title)
  )
    return null;
  return { title, venue, year: Number(match[2]) };
}

function withoutVenue(text: string): { readonly title: string; readonly venue: string | null } {
  const [, before = '', last = ''] = /^(.*\S)[\s,，(（[]+([A-Za-z][\w&'-]*)$/.exec(text) ?? [];
  if (before === '' || !/[A-Z].*[A-Z]/.test(last) || !isVenueWord(last)) return { title: text, venue: null };
  return { title: before.replace(/[\s,，.]+$/, ''), venue: last };
}

// People mistype the longer names by a letter.
const longNames = ['NEURIPS', 'SIGGRAPH', 'INTERSPEECH', 'ICASSP', 'MICCAI', 'AISTATS', 'EUROGRAPHICS'];

function isVenueWord(word: string): boolean {
  const upper = word.toUpperCase();
  return isKnownVenue(word) || longNames.some(name => isOneOff(name, upper));
}

/** Whether one letter put in, left out or exchanged makes one of the other. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
