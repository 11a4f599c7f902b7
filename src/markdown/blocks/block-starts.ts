import {
  BACKTICK,
  COLON,
  DASH,
  DOLLAR,
  EQUALS,
  GREATER,
  HASH,
  isDigit,
  LESS,
  PERCENT,
  PIPE,
  PLUS,
  STAR,
  TILDE,
  UNDERSCORE,
} from '../chars';
import { cellCount, delimiterCount } from './cells';
import { closeUnmatched, indentInside, isInItem } from './containers';
import { fenceAt } from './fences';
import { openAtx, openRule, openSetext } from './headings';
import { openHtml } from './html-blocks';
import { extendLeaf, openLeaf, openParagraph, openUntil } from './leaves';
import { interrupt, openItem, openQuote } from './open-containers';
import { seek, type Walk } from './walk';

function openFence(walk: Walk): boolean {
  const fence = fenceAt(walk.text, walk.pos, walk.textEnd);
  if (fence === null) return false;
  interrupt(walk);
  openLeaf(walk, 'fence', 'fence', walk.text.slice(fence.info.from, fence.info.to));
  walk.fenceCode = fence.code;
  walk.fenceLength = fence.length;
  return true;
}

// A paragraph that opened `$$` within one of its lines is closed by the next `$$`, even at the start of a line.
function closesInlineMath(walk: Walk): boolean {
  if (walk.leaf !== 'paragraph') return false;
  let open = false;
  // The `$$` at the place of reading stops the search.
  for (let at = walk.mathFrom; (at = walk.text.indexOf('$$', at)) < walk.pos; at += 2) open = !open;
  walk.mathFrom = open ? walk.end : walk.pos;
  return open;
}

function openMath(walk: Walk): boolean {
  if (!walk.text.startsWith('$$', walk.pos) || closesInlineMath(walk)) return false;
  const closeAt = seek(walk, '$$', walk.pos + 2);
  // Formula and text on one line: a paragraph that starts with a formula.
  if (closeAt < walk.end && closeAt + 2 < walk.textEnd) return false;
  interrupt(walk);
  openUntil(walk, 'math', closeAt);
  return true;
}

function openComment(walk: Walk): boolean {
  if (!walk.text.startsWith('%%', walk.pos)) return false;
  const closeAt = seek(walk, '%%', walk.pos + 2);
  if (closeAt < walk.end) return false;
  interrupt(walk);
  openUntil(walk, 'comment', closeAt);
  return true;
}

function openTable(walk: Walk): boolean {
  if (walk.leaf !== 'paragraph' || !walk.whole) return false;
  const cells = delimiterCount(walk.text, walk.pos, walk.textEnd);
  if (cells === 0 || cellCount(walk.text, walk.paragraphLast, walk.previousEnd) !== cells) return false;
  walk.leaf = 'table';
  walk.leafBlock = {
    kind: 'table',
    line: walk.line - 1,
    lastLine: walk.line,
    from: walk.previousFrom,
    to: walk.end,
    info: '',
    closed: true,
  };
  walk.blocks.push(walk.leafBlock);
  return true;
}

// Whether a block without containers of its own starts at the place of reading.
function openLeafBlock(walk: Walk, code: number): boolean {
  switch (code) {
    case HASH:
      return openAtx(walk);
    case BACKTICK:
    case TILDE:
      return openFence(walk);
    case DOLLAR:
      return openMath(walk);
    case PERCENT:
      return openComment(walk);
    case LESS:
      return openHtml(walk);
    case EQUALS:
      return openSetext(walk);
    case DASH:
      return openSetext(walk) || openRule(walk);
    case STAR:
    case UNDERSCORE:
      return openRule(walk);
    default:
      return false;
  }
}

function openContainer(walk: Walk, code: number): boolean {
  if (code === GREATER) {
    openQuote(walk);
    return true;
  }
  return (code === DASH || code === STAR || code === PLUS || isDigit(code)) && openItem(walk);
}

function readText(walk: Walk, indent: number): void {
  if (walk.leaf === 'paragraph') walk.paragraphLast = walk.pos;
  else if (walk.leaf === 'table' && indent < 4) extendLeaf(walk);
  else if (indent < 4) openParagraph(walk);
  else {
    interrupt(walk);
    openLeaf(walk, 'code', 'code');
  }
}

/** Opens the containers that start at the place of reading, then what stands in the innermost of them. */
export function readBlocks(walk: Walk): void {
  if (walk.leaf !== 'paragraph') closeUnmatched(walk);
  for (;;) {
    if (walk.pos >= walk.textEnd) return;
    const indent = indentInside(walk);
    const code = walk.text.charCodeAt(walk.pos);
    if (indent < 4) {
      if (openLeafBlock(walk, code)) return;
      if (openContainer(walk, code)) continue;
      if ((code === PIPE || code === COLON || code === DASH) && openTable(walk)) return;
    } else if (isInItem(walk) && code !== GREATER && openContainer(walk, code)) continue;
    readText(walk, indent);
    return;
  }
}
