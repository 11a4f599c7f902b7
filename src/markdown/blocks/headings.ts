import { DASH, HASH, isSpace, runEnd, skipSpace, trimEnd } from '../chars';
import { isInItem } from './containers';
import type { Span } from '../model';
import { interrupt } from './open-containers';
import { isNested, type Walk } from './walk';

function atxTitle(walk: Walk, hashesEnd: number): Span {
  const { text, textEnd } = walk;
  const empty = Math.min(hashesEnd + 1, walk.end);
  const from = skipSpace(text, hashesEnd, textEnd);
  let closing = textEnd;
  while (closing > from && text.charCodeAt(closing - 1) === HASH) closing--;
  const closed = closing < textEnd && (closing === from || isSpace(text.charCodeAt(closing - 1)));
  const to = closed ? trimEnd(text, from, closing) : textEnd;
  return to > from ? { from, to } : { from: empty, to: empty };
}

/** Reads the ATX heading at the place of reading, if it is one (CommonMark 4.2). Inside a quote or item it is not listed. */
export function openAtx(walk: Walk): boolean {
  const { text, pos, end } = walk;
  const hashesEnd = runEnd(text, pos, end, HASH);
  const level = hashesEnd - pos;
  if (level > 6 || (hashesEnd < end && !isSpace(text.charCodeAt(hashesEnd)))) return false;
  interrupt(walk);
  if (isNested(walk)) return true;
  walk.headings.push({ level, line: walk.line, from: walk.from, to: end, title: atxTitle(walk, hashesEnd) });
  return true;
}

/**
 * Reads a setext underline below an open paragraph (CommonMark 4.3). In a list item a single dash is the next
 * bullet, still empty, as Obsidian's editor shows it, rather than an underline.
 */
export function openSetext(walk: Walk): boolean {
  if (walk.leaf !== 'paragraph' || !walk.whole) return false;
  const { text, pos, textEnd } = walk;
  const code = text.charCodeAt(pos);
  if (runEnd(text, pos, textEnd, code) !== textEnd) return false;
  if (code === DASH && textEnd - pos === 1 && isInItem(walk)) return false;
  walk.leaf = 'none';
  if (isNested(walk)) return true;
  walk.headings.push({
    level: code === DASH ? 2 : 1,
    line: walk.paragraphLine,
    from: walk.paragraphLineFrom,
    to: walk.end,
    title: { from: walk.paragraphFrom, to: trimEnd(text, walk.paragraphFrom, walk.previousEnd) },
  });
  return true;
}

/** Reads a thematic break (CommonMark 4.1): three or more of one mark and nothing but white space. */
export function openRule(walk: Walk): boolean {
  const { text, pos, textEnd } = walk;
  const code = text.charCodeAt(pos);
  // In `- - - - a` every dash starts an item: what stands in the way of a break is looked for once.
  if (pos < walk.rulelessTo && code === walk.rulelessCode) return false;
  let marks = 0;
  for (let at = pos; at < textEnd; at++) {
    const next = text.charCodeAt(at);
    if (next === code) marks++;
    else if (!isSpace(next)) {
      walk.rulelessTo = at;
      walk.rulelessCode = code;
      return false;
    }
  }
  if (marks < 3) return false;
  interrupt(walk);
  return true;
}
