import { isDigit, SPACE, startsWords, TAB, trimEnd } from '../chars';
import { itemsWithin, popItem } from './containers';
import { openParagraph } from './leaves';
import { listMarkEnd } from './list-items';
import { enterItem, pushItem } from './open-containers';
import type { Walk } from './walk';

// How many of the open items one that starts at a column is nested in.
function keptItems(walk: Walk, col: number): number {
  const within = itemsWithin(walk, 0, walk.itemCount, col);
  return within < walk.itemCount && col >= (walk.nestCols[within] ?? Infinity) ? within + 1 : within;
}

/**
 * Reads what most list items are: outside quotes, one space behind the marker, then words, and not right below a
 * paragraph. False when the line is anything else, with nothing changed.
 */
export function readPlainItem(walk: Walk, first: number): boolean {
  const { text, leaf, itemCount, end } = walk;
  if (walk.quoteIds.length > 0 || (leaf !== 'none' && (leaf !== 'paragraph' || itemCount === 0)))
    return false;
  let at = walk.from;
  let col = 0;
  let code = first;
  for (; code === SPACE || code === TAB; code = text.charCodeAt(++at))
    col += code === TAB ? 4 - (col % 4) : 1;
  const markEnd = listMarkEnd(text, at, end);
  if (markEnd < 0 || text.charCodeAt(markEnd) !== SPACE || !startsWords(text.charCodeAt(markEnd + 1)))
    return false;
  const kept = keptItems(walk, col);
  if (kept === 0 && col > 3) return false;
  while (walk.itemCount > kept) popItem(walk);
  walk.pos = at;
  walk.col = col;
  walk.base = 0;
  walk.textEnd = trimEnd(text, walk.from, end);
  pushItem(walk, markEnd);
  enterItem(walk, col + markEnd - at + 1, col + (isDigit(code) ? 3 : 2));
  walk.pos = markEnd + 1;
  openParagraph(walk);
  walk.lastText = walk.line;
  return true;
}
