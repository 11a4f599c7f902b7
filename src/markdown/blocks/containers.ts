import { GREATER, SPACE, TAB, CR } from '../chars';
import { endLeaf } from './leaves';
import { isListMark } from './list-items';
import type { Walk } from './walk';

/** Moves over white space, counting columns with a tab stop at every fourth. */
export function skipIndent(walk: Walk): void {
  const { text, end } = walk;
  while (walk.pos < end) {
    const code = text.charCodeAt(walk.pos);
    if (code === TAB) walk.col += 4 - (walk.col % 4);
    else if (code === SPACE || code === CR) walk.col++;
    else return;
    walk.pos++;
  }
}

/** How many items are open around the innermost quote that the line belongs to. */
export function floorOf(walk: Walk): number {
  return walk.quotesKept === 0 ? 0 : (walk.quoteFloors[walk.quotesKept - 1] ?? 0);
}

/** Columns between the content of the innermost container kept and the place of reading. */
export function indentInside(walk: Walk): number {
  const kept = walk.itemsKept;
  const content = kept > floorOf(walk) ? (walk.contentCols[kept - 1] ?? 0) : 0;
  return walk.col - walk.base - content;
}

/** Whether the line, as far as read, is inside a list item of its own quote level. */
export function isInItem(walk: Walk): boolean {
  return walk.itemsKept > floorOf(walk);
}

/**
 * How many of the open items, of those from `low` to `high`, a line is indented enough for. Content columns ascend
 * within a quote level, so they are found by halving.
 */
export function itemsWithin(walk: Walk, low: number, high: number, indent: number): number {
  let lo = low;
  let hi = high;
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if ((walk.contentCols[middle] ?? 0) <= indent) lo = middle + 1;
    else hi = middle;
  }
  return lo;
}

/** Takes a `>` with the one column of white space that may follow it. */
export function takeQuoteMark(walk: Walk): void {
  walk.pos++;
  walk.col++;
  walk.base = walk.col;
  if (
    walk.pos < walk.end &&
    (walk.text.charCodeAt(walk.pos) === SPACE || walk.text.charCodeAt(walk.pos) === TAB)
  )
    walk.base++;
  skipIndent(walk);
}

// An item may nest a little earlier than CommonMark's content column, and an empty item keeps only nested items.
function settleItems(walk: Walk, low: number, high: number): void {
  if (walk.leaf === 'fence' || walk.leaf === 'until') return;
  const markLike = isListMark(walk.text, walk.pos, walk.textEnd);
  const indent = walk.col - walk.base;
  if (markLike && walk.itemsKept < high && indent >= (walk.nestCols[walk.itemsKept] ?? Infinity))
    walk.itemsKept++;
  if (!markLike) while (walk.itemsKept > low && walk.weak[walk.itemsKept - 1] === true) walk.itemsKept--;
}

/** Finds how many of the open quotes and items the line belongs to, and moves to what follows their marks. */
export function matchContainers(walk: Walk): void {
  walk.pos = walk.from;
  walk.col = 0;
  walk.base = 0;
  walk.quotesKept = 0;
  skipIndent(walk);
  const quotes = walk.quoteIds.length;
  for (;;) {
    const low = floorOf(walk);
    const high = walk.quotesKept < quotes ? (walk.quoteFloors[walk.quotesKept] ?? 0) : walk.itemCount;
    const blank = walk.pos >= walk.textEnd;
    walk.itemsKept = blank || low === high ? high : itemsWithin(walk, low, high, walk.col - walk.base);
    if (low < high && !blank) settleItems(walk, low, high);
    if (walk.itemsKept < high || walk.quotesKept === quotes) break;
    if (blank || walk.text.charCodeAt(walk.pos) !== GREATER || indentInside(walk) > 3) break;
    takeQuoteMark(walk);
    walk.quotesKept++;
  }
  walk.whole = walk.quotesKept === quotes && walk.itemsKept === walk.itemCount;
}

/** Closes the innermost list item. */
export function popItem(walk: Walk): void {
  const item = walk.items[walk.itemIds[--walk.itemCount] ?? -1];
  if (item !== undefined) item.lastLine = walk.lastText;
}

/** Closes the innermost quote on the line before. */
function popQuote(walk: Walk): void {
  const quote = walk.blocks[walk.quoteIds.pop() ?? -1];
  walk.quoteFloors.pop();
  if (quote === undefined) return;
  quote.lastLine = walk.line - 1;
  quote.to = walk.previousEnd;
  // A bare `>` holds no text, but belongs to every item around the quote.
  walk.lastText = Math.max(walk.lastText, walk.line - 1);
}

/** Closes the containers that the line does not belong to, with the leaf in them. */
export function closeUnmatched(walk: Walk): void {
  if (walk.whole) return;
  endLeaf(walk);
  // An array must not be asked for what stands before its first place: engines are very slow at that.
  for (let quotes = walk.quoteIds.length; quotes > walk.quotesKept; quotes--) {
    const floor = walk.quoteFloors[quotes - 1] ?? 0;
    while (walk.itemCount > floor) popItem(walk);
    popQuote(walk);
  }
  while (walk.itemCount > walk.itemsKept) popItem(walk);
  walk.whole = true;
}
