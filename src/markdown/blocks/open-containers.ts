import { BRACKET_CLOSE, BRACKET_OPEN, isDigit, PIPE, skipSpace } from '../chars';
import { closeUnmatched, floorOf, isInItem, skipIndent, takeQuoteMark } from './containers';
import { endLeaf } from './leaves';
import { checkBoxEnd, checkBoxMark, contentSpan, listMarkEnd } from './list-items';
import type { Walk } from './walk';

/** Closes what cannot go on beside a block that starts at the place of reading. */
export function interrupt(walk: Walk): void {
  closeUnmatched(walk);
  endLeaf(walk);
}

/** The type of the callout whose `[!type]` stands at `from`, lower-cased; null for a plain quote. */
function calloutType(walk: Walk): string | null {
  const { text, textEnd } = walk;
  const from = skipSpace(text, walk.pos, textEnd);
  if (text.charCodeAt(from) !== BRACKET_OPEN || !text.startsWith('[!', from)) return null;
  let typeEnd = 0;
  for (let at = from + 2; at < textEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === PIPE && typeEnd === 0) typeEnd = at;
    if (code !== BRACKET_CLOSE) continue;
    const type = text
      .slice(from + 2, typeEnd || at)
      .trim()
      .toLowerCase();
    return type === '' ? null : type;
  }
  return null;
}

/** Opens the quote whose `>` is at the place of reading. */
export function openQuote(walk: Walk): void {
  interrupt(walk);
  takeQuoteMark(walk);
  const type = calloutType(walk);
  walk.quoteFloors.push(walk.itemCount);
  walk.quoteIds.push(walk.blocks.length);
  walk.quotesKept++;
  walk.itemsKept = walk.itemCount;
  walk.blocks.push({
    kind: type === null ? 'quote' : 'callout',
    line: walk.line,
    lastLine: walk.line,
    from: walk.from,
    to: walk.end,
    info: type ?? '',
    closed: true,
  });
}

// Under a paragraph a list starts with some text, and a numbered one with 1 (CommonMark 5.2); not so within a list.
function mayInterrupt(walk: Walk, markEnd: number): boolean {
  if (walk.leaf !== 'paragraph' || !walk.whole || isInItem(walk)) return true;
  if (markEnd >= walk.textEnd) return false;
  return !isDigit(walk.text.charCodeAt(walk.pos)) || Number(walk.text.slice(walk.pos, markEnd - 1)) === 1;
}

/** Adds the item whose marker is at the place of reading to what was found, nested in all that are open. */
export function pushItem(walk: Walk, markEnd: number): void {
  const { text, itemCount: depth } = walk;
  const afterMark = skipSpace(text, markEnd, walk.textEnd);
  const boxEnd = checkBoxEnd(text, afterMark, walk.textEnd);
  walk.items.push({
    line: walk.line,
    lastLine: walk.line,
    from: walk.from,
    to: walk.end,
    indent: walk.col - walk.base,
    marker: { from: walk.pos, to: markEnd },
    task: boxEnd < 0 ? null : checkBoxMark(text, afterMark, boxEnd),
    content: contentSpan(text, boxEnd < 0 ? markEnd : boxEnd, walk.textEnd, walk.end),
    parent: depth === 0 ? -1 : (walk.itemIds[depth - 1] ?? -1),
    depth,
    quoted: walk.quoteIds.length > 0,
  });
}

/** Opens the list item at the place of reading, if one starts there. */
export function openItem(walk: Walk): boolean {
  const markEnd = listMarkEnd(walk.text, walk.pos, walk.textEnd);
  if (markEnd < 0 || !mayInterrupt(walk, markEnd)) return false;
  interrupt(walk);
  pushItem(walk, markEnd);
  const indent = walk.col - walk.base;
  const bullet = !isDigit(walk.text.charCodeAt(walk.pos));
  walk.col += markEnd - walk.pos;
  walk.pos = markEnd;
  const afterMark = walk.col;
  skipIndent(walk);
  const gap = walk.col - afterMark;
  const content = walk.pos >= walk.textEnd || gap > 4 ? afterMark + 1 : walk.col;
  enterItem(walk, content - walk.base, indent + (bullet ? 2 : 3));
  return true;
}

/** Opens the item added last, whose text starts at a column; items that start at `nest` or after stand in it. */
export function enterItem(walk: Walk, content: number, nest: number): void {
  const depth = walk.itemCount;
  walk.itemIds[depth] = walk.items.length - 1;
  walk.contentCols[depth] = content;
  walk.nestCols[depth] = Math.min(content, nest);
  walk.weak[depth] = false;
  walk.itemCount = walk.itemsKept = depth + 1;
}

/** Notes that a blank line follows the innermost item's empty first line: text below it is no longer its own. */
export function weakenEmptyItem(walk: Walk): void {
  const last = walk.itemCount - 1;
  if (walk.leaf !== 'none' || last < floorOf(walk)) return;
  const item = walk.items[walk.itemIds[last] ?? -1];
  if (item === undefined || item.line !== walk.line - 1 || item.task !== null) return;
  if (item.content.from === item.content.to) walk.weak[last] = true;
}
