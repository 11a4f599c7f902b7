import { DASH, DOT, isDigit, PAREN_CLOSE, PLUS, SPACE, STAR, startsWords, TAB, trimEnd } from './chars';
import { popItem } from './containers';
import { openParagraph } from './leaves';
import { pushItem } from './open-containers';
import type { Walk } from './walk';

// Offset after the list marker at `at`, -1 when none stands there that one space follows.
function markEndAt(text: string, at: number, code: number): number {
  let end = at + 1;
  if (code !== DASH && code !== STAR && code !== PLUS) {
    if (!isDigit(code)) return -1;
    while (isDigit(text.charCodeAt(end))) end++;
    const delimiter = text.charCodeAt(end);
    if (end - at > 9 || (delimiter !== DOT && delimiter !== PAREN_CLOSE)) return -1;
    end++;
  }
  return text.charCodeAt(end) === SPACE ? end : -1;
}

// How many of the open items one that starts at a column is nested in.
function keptItems({ itemCount, contentCols, nestCols }: Walk, col: number): number {
  let kept = 0;
  while (kept < itemCount && (contentCols[kept] ?? 0) <= col) kept++;
  return kept < itemCount && col >= (nestCols[kept] ?? Infinity) ? kept + 1 : kept;
}

/**
 * Reads what most list items are: outside quotes, one space behind the marker, then words, and not right below a
 * paragraph. False when the line is anything else, with nothing changed.
 */
export function readPlainItem(walk: Walk, first: number): boolean {
  const { text, leaf, itemCount } = walk;
  if (walk.quoteIds.length > 0 || (leaf !== 'none' && (leaf !== 'paragraph' || itemCount === 0)))
    return false;
  let at = walk.from;
  let col = 0;
  let code = first;
  for (; code === SPACE || code === TAB; code = text.charCodeAt(++at))
    col += code === TAB ? 4 - (col % 4) : 1;
  const markEnd = markEndAt(text, at, code);
  if (markEnd < 0 || !startsWords(text.charCodeAt(markEnd + 1))) return false;
  const kept = keptItems(walk, col);
  if (kept === 0 && col > 3) return false;
  while (walk.itemCount > kept) popItem(walk);
  walk.pos = at;
  walk.col = col;
  walk.base = 0;
  walk.textEnd = trimEnd(text, walk.from, walk.end);
  pushItem(walk, markEnd);
  const content = col + markEnd - at + 1;
  walk.itemIds[kept] = walk.items.length - 1;
  walk.contentCols[kept] = content;
  walk.nestCols[kept] = Math.min(content, col + (isDigit(code) ? 3 : 2));
  walk.weak[kept] = false;
  walk.itemCount = walk.itemsKept = kept + 1;
  walk.pos = markEnd + 1;
  openParagraph(walk);
  walk.lastText = walk.line;
  return true;
}
