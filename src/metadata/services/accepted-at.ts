import { isKnownVenue, publicationIn, type Publication } from '../../reference/venue';

const saying =
  /^.*\b(?:accepted|published|presented|appear(?:s|ed|ing)?)\b(?:\s+as\s+[\w\s-]{1,40}?)?\s+(?:at|in|by|to|for)\s+(?:the\s+)?/i;
const elsewhere = /\b(?:workshops?|submitted|submission|under review|rejected|withdrawn)\b/i;

/** Venue and year that authors name in their comment, such as `12 pages. Accepted at CVPR 2024 (oral)`; null unless both are certain. */
export function acceptedAt(comment: string): Publication | null {
  for (const part of comment.split(/[.;,()]\s+|[()]|\n/)) {
    const isSaid = saying.test(part);
    const found = elsewhere.test(part)
      ? null
      : publicationIn(part.replace(saying, '').replace(/[.;,\s]+$/, ''));
    const venue = found?.venue?.replace(/[\s-]+$/, '') ?? null;
    const year = found?.year ?? null;
    if (venue !== null && year !== null && (isSaid || isKnownVenue(venue))) return { venue, year };
  }
  return null;
}
