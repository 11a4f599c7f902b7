import type { Plan } from '../../markdown/edit';
import { scan } from '../../markdown/blocks/scan';
import { belowHeading } from './add-id';
import type { Entry, PaperCard, Remark } from '../card';
import { findAgain } from './find-again';
import { markPattern } from '../read/mark-pattern';
import { readDay, type DaySource } from '../read/read-day';

/** What is to be marked. */
export type Markable =
  | { readonly kind: 'card'; readonly card: PaperCard; readonly remark: Remark | null }
  | { readonly kind: 'entry'; readonly entry: Entry };

/** Edits that add a mark; `found` is false if the note no longer has what is to be marked. */
export interface MarkPlan extends Plan {
  readonly found: boolean;
}

const gone: MarkPlan = { found: false, edits: [] };

/** Puts a follow-up mark on a line of its own below the heading of a card or remark, or behind an entry; nothing if it is there already. */
export function addMark(text: string, source: DaySource, target: Markable, name: string): MarkPlan {
  const mark = `==${name}==`;
  const isMark = markPattern([name]);
  const day = readDay(text, source);
  if (target.kind === 'entry') {
    const same = day.entries.filter(entry => entry.text === target.entry.text);
    const there = day.entries.some(({ text: shown }) => shown === `${target.entry.text} ${name}`);
    const now = same.find(entry => entry.line >= target.entry.line) ?? same.at(-1);
    const item = scan(text).items.find(({ line }) => line === now?.line);
    if (item === undefined) return there ? { found: true, edits: [] } : gone;
    const written = text.slice(item.content.from, item.content.to);
    const at = item.content.to - (/\s+\^[A-Za-z0-9-]+$/.exec(written)?.[0].length ?? 0);
    return { found: true, edits: isMark.test(written) ? [] : [{ from: at, to: at, insert: ` ${mark}` }] };
  }
  const card = findAgain(day, target.card);
  const line = card === null ? undefined : lineOf(card, target);
  const { headings } = scan(text);
  const at = headings.findIndex(heading => heading.line === line);
  const heading = headings[at];
  if (heading === undefined) return gone;
  const own = text.slice(heading.from, headings[at + 1]?.from ?? text.length);
  return { found: true, edits: isMark.test(own) ? [] : [belowHeading(text, heading, mark)] };
}

// Remarks of the same heading keep their order.
function lineOf(
  card: PaperCard,
  { card: known, remark }: Extract<Markable, { kind: 'card' }>,
): number | undefined {
  if (remark === null) return card.line;
  const same = ({ remarks }: PaperCard) => remarks.filter(({ heading }) => heading === remark.heading);
  const nth = same(known).findIndex(({ line }) => line === remark.line);
  return (same(card)[nth] ?? same(card)[0])?.line;
}
