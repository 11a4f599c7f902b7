import { webLinks, type WebLink } from './web-links';

/** The web link that one character of a line belongs to, or stands right behind; null if there is none. */
export function linkAt(line: string, at: number): WebLink | null {
  return webLinks(line).find(({ from, to }) => from <= at && at <= to) ?? null;
}
