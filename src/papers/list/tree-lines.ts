import type { Entry, PaperCard, Remark } from '../card';
import { remarkCount } from '../index/packed-items';
import { isCard, type Group, type Item } from './group';
import type { Paper } from '../index/works';
import type { Listing } from './view-model';

interface Place {
  /** From 1. */
  readonly level: number;
  /** Its place among the lines beside it, from 1, and how many those are. */
  readonly position: number;
  size: number;
}

/** A group's own line; `count` papers and entries are in it. */
export interface GroupLine extends Place {
  readonly kind: 'group';
  readonly group: Group;
  readonly count: number;
  readonly open: boolean;
}

/** A paper by its latest card in the group; `cards` holds all of them, earliest first. */
export interface PaperLine extends Place {
  readonly kind: 'paper';
  readonly group: string;
  readonly card: PaperCard;
  readonly cards: readonly PaperCard[];
  /** Whether the row has to say the topic. */
  readonly withTopic: boolean;
  /** Whether its dated cards are shown; null if there is but one. */
  readonly open: boolean | null;
}

/** One card of a paper that was noted several times. */
export interface DatedLine extends Place {
  readonly kind: 'dated';
  readonly group: string;
  readonly card: PaperCard;
}

/** A heading of one's own below a card. */
export interface RemarkLine extends Place {
  readonly kind: 'remark';
  readonly group: string;
  readonly card: PaperCard;
  /** Its place among the card's remarks, from 0. */
  readonly nth: number;
}

/** An entry of the learned section. */
export interface EntryLine extends Place {
  readonly kind: 'entry';
  readonly group: string;
  readonly entry: Entry;
}

/** A line of the tree; lines stand in the order one sees them. */
export type TreeLine = GroupLine | PaperLine | DatedLine | RemarkLine | EntryLine;

/** What of the tree is open. */
export interface TreeLook {
  readonly collapsed: ReadonlySet<string>;
  /** Cards whose paper shows its dated cards. */
  readonly opened: ReadonlySet<string>;
  readonly paperOf: (card: PaperCard) => Paper;
  readonly cardKey: (card: PaperCard) => string;
  /** Of matches, only so many items get lines; all of them if it is not given. */
  readonly most?: number;
}

/** What a line is of; the same object as long as it is the same thing. */
export function subjectOf(line: TreeLine): object {
  if (line.kind === 'group') return line.group;
  if (line.kind === 'entry') return line.entry;
  // Remarks are read anew at each look.
  return line.kind === 'remark' ? line : line.card;
}

/** The remark that a line is of. */
export function remarkOf({ card, nth }: RemarkLine): Remark {
  return card.remarks[nth] ?? { heading: '', line: card.line };
}

// Literals written out: there are tens of thousands of lines at each key press.
function listBelow(out: TreeLine[], paper: PaperLine, remarks: number): void {
  const { group, card, cards } = paper;
  const level = paper.level + 1;
  const dated = paper.open === true ? cards.length : 0;
  const size = dated + remarks;
  let position = 1;
  for (let at = dated - 1; at >= 0; at--) {
    const each = cards[at];
    if (each) out.push({ kind: 'dated', level, position: position++, size, group, card: each });
  }
  for (let nth = 0; nth < remarks; nth++)
    out.push({ kind: 'remark', level, position: position++, size, group, card, nth });
}

// One line for each paper, at its first card, with what belongs below it; answers with how many.
function listItems(
  out: TreeLine[],
  items: readonly Item[],
  {
    group,
    level,
    withTopic,
  }: { readonly group: string; readonly level: number; readonly withTopic: boolean },
  { paperOf, opened, cardKey }: TreeLook,
): number {
  const seen = new Set<Paper>();
  const own: TreeLine[] = [];
  for (const item of items) {
    const position = own.length + 1;
    if (!isCard(item)) {
      const line: EntryLine = { kind: 'entry', level, position, size: 0, group, entry: item };
      own.push(line);
      out.push(line);
      continue;
    }
    const paper = paperOf(item);
    const { cards } = paper;
    let open: boolean | null = null;
    if (cards.length > 1) {
      if (seen.has(paper)) continue;
      seen.add(paper);
      open = opened.has(`${group}\n${cardKey(item)}`);
    }
    const line: PaperLine = {
      kind: 'paper',
      level,
      position,
      size: 0,
      group,
      card: item,
      cards,
      withTopic,
      open,
    };
    own.push(line);
    out.push(line);
    const remarks = remarkCount(item);
    if (open === true || remarks > 0) listBelow(out, line, remarks);
  }
  for (const line of own) line.size = own.length;
  return own.length;
}

/** How many rows a group's items make: cards of one paper share one. */
function countRows(items: readonly Item[], { paperOf }: TreeLook): number {
  const papers = new Set<object>();
  for (const item of items) papers.add(isCard(item) ? paperOf(item) : item);
  return papers.size;
}

/** The lines of the tree for what is listed. */
export function treeLines(listing: Listing, look: TreeLook): readonly TreeLine[] {
  const out: TreeLine[] = [];
  if (listing.kind === 'matches') {
    const { items } = listing;
    const { most = items.length } = look;
    const some = most < items.length ? items.slice(0, most) : items;
    listItems(out, some, { group: '', level: 1, withTopic: true }, look);
    return out;
  }
  const [only] = listing.groups;
  if (only?.kind === 'all') {
    listItems(out, only.items, { group: only.key, level: 1, withTopic: true }, look);
    return out;
  }
  listing.groups.forEach((group, at) => {
    const open = !look.collapsed.has(group.key);
    const line: GroupLine & { count: number } = {
      kind: 'group',
      group,
      count: 0,
      open,
      level: 1,
      position: at + 1,
      size: listing.groups.length,
    };
    out.push(line);
    line.count = open
      ? listItems(out, group.items, { group: group.key, level: 2, withTopic: group.kind !== 'name' }, look)
      : countRows(group.items, look);
  });
  return out;
}
