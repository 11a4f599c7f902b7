import type { Edit, Plan } from '../../markdown/edit';
import type { Span } from '../../markdown/model';
import { scan } from '../../markdown/blocks/scan';
import type { PaperCard } from '../card';
import type { PaperLink } from '../../reference/paper-link';
import type { PaperIds } from '../../reference/paper-ids';
import { findAgain } from './find-again';
import { canonicalLinks, hasIds, idKeys } from '../../reference/identify';
import { readDay, type DaySource } from '../read/read-day';

/** What adding an id did: `found` is false if the note no longer has the card, and nothing is written then. */
export interface AddIdPlan extends Plan {
  readonly found: boolean;
}

/** A line of links to the ids, as below a card's heading. */
export function idLine(ids: PaperIds): string {
  return canonicalLinks(ids)
    .map(({ text, url }: PaperLink) => `[${text}](${url})`)
    .join(' · ');
}

/** Puts a line with ids below a card's heading; nothing if the card has one of them already. */
export function addIds(text: string, source: DaySource, card: PaperCard, ids: PaperIds): AddIdPlan {
  const now = findAgain(readDay(text, source), card);
  if (now === null) return { found: false, edits: [] };
  const known = new Set(idKeys(now.ids));
  if (!hasIds(ids) || idKeys(ids).some(key => known.has(key))) return { found: true, edits: [] };
  const { headings } = scan(text);
  const heading = headings.find(({ line }) => line === now.line);
  if (!heading) return { found: false, edits: [] };
  return { found: true, edits: [belowHeading(text, heading, idLine(ids))] };
}

/** The edit that puts a line below a heading, apart from what follows. */
export function belowHeading(text: string, { to }: Span, line: string): Edit {
  const { eol } = scan(text);
  const rest = text.slice(to);
  // Text right below the heading would run on into the line.
  const gap = /^(?:\r?\n)[ \t]*(?:\r?\n|$)/.test(rest) || rest.trim() === '' ? '' : eol;
  return { from: to, to, insert: eol + eol + line + gap };
}
