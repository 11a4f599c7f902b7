import { readBlocks } from './block-starts';
import { CR, LF, startsWords, trimEnd } from '../chars';
import { closeUnmatched, indentInside, matchContainers } from './containers';
import { closesFence } from './fences';
import { readFrontMatter } from './front-matter';
import { closeLeaf, endLastLeaf, endLeaf, extendLeaf, openParagraph } from './leaves';
import type { Block, Scan } from '../model';
import { weakenEmptyItem } from './open-containers';
import { readPlainItem } from './plain-item';
import { isNested, newWalk, type Walk } from './walk';

const BOM = 0xfeff;

// Most lines: text at the left margin. False when the line needs the containers looked at.
function readPlainLine(walk: Walk): boolean {
  const { leaf } = walk;
  if (leaf === 'paragraph') walk.paragraphLast = walk.from;
  else if (isNested(walk)) return false;
  else if (leaf === 'none') {
    walk.pos = walk.from;
    openParagraph(walk);
  } else if (leaf === 'table') extendLeaf(walk);
  else if (leaf !== 'fence' && leaf !== 'tag') return false;
  walk.lastText = walk.line;
  return true;
}

// Blank after the marks of the quotes it belongs to: those quotes stay open, paragraphs in them do not.
function readBlank(walk: Walk): void {
  closeUnmatched(walk);
  if (walk.leaf === 'paragraph' || walk.leaf === 'table' || walk.leaf === 'tag') endLeaf(walk);
  weakenEmptyItem(walk);
}

function readEmptyLine(walk: Walk): void {
  if (!isNested(walk)) {
    if (walk.leaf === 'paragraph') walk.leaf = 'none';
    else if (walk.leaf === 'table' || walk.leaf === 'tag') endLeaf(walk);
    return;
  }
  walk.quotesKept = 0;
  walk.whole = walk.quoteIds.length === 0;
  walk.itemsKept = walk.whole ? walk.itemCount : (walk.quoteFloors[0] ?? 0);
  readBlank(walk);
}

// Whether the line goes on with the leaf that is open, rather than starting something.
function continueLeaf(walk: Walk): boolean {
  switch (walk.leaf) {
    case 'fence':
      if (
        indentInside(walk) < 4 &&
        closesFence(walk.text, walk.pos, walk.textEnd, walk.fenceCode, walk.fenceLength)
      )
        closeLeaf(walk);
      return true;
    case 'until':
      if (walk.closeAt < walk.end) closeLeaf(walk);
      return true;
    case 'tag':
      return true;
    case 'code':
      if (indentInside(walk) < 4) endLeaf(walk);
      else extendLeaf(walk);
      return walk.leaf === 'code';
    default:
      return false;
  }
}

function readLine(walk: Walk, first: number): void {
  if (startsWords(first) ? readPlainLine(walk) : readPlainItem(walk, first)) return;
  const { text, from, end } = walk;
  walk.textEnd = trimEnd(text, from, end);
  if (walk.textEnd === from) {
    readEmptyLine(walk);
    return;
  }
  matchContainers(walk);
  if (walk.pos >= walk.textEnd) {
    readBlank(walk);
    return;
  }
  if (!walk.whole || !continueLeaf(walk)) readBlocks(walk);
  walk.lastText = walk.line;
}

// Reads the lines that start up to `stop`; gives where the next one would start.
function readLines(walk: Walk, start: number, stop: number): number {
  const { text } = walk;
  const { length } = text;
  const last = stop < length ? stop : length;
  let next = start;
  for (let from = start; from <= last; from = next) {
    walk.line++;
    walk.from = from;
    const first = from < length ? text.charCodeAt(from) : LF;
    if (first === LF) {
      walk.end = from;
      next = from + 1;
      readEmptyLine(walk);
    } else {
      const lf = text.indexOf('\n', from);
      next = lf < 0 ? length + 1 : lf + 1;
      walk.end = lf < 0 ? length : text.charCodeAt(lf - 1) === CR ? lf - 1 : lf;
      readLine(walk, first);
    }
    walk.previousFrom = from;
    walk.previousEnd = walk.end;
  }
  return next;
}

// The line after the last one belongs to nothing.
function finish(walk: Walk): void {
  walk.line++;
  endLastLeaf(walk);
  walk.quotesKept = 0;
  walk.itemsKept = 0;
  walk.whole = false;
  closeUnmatched(walk);
}

interface Begun {
  readonly walk: Walk;
  readonly start: number;
  readonly frontMatter: Block | null;
  /** Where its first line starts. Front matter is not walked through; reading starts on the line below it. */
  readonly from: number;
}

function begin(text: string): Begun {
  const start = text.charCodeAt(0) === BOM ? 1 : 0;
  const frontMatter = readFrontMatter(text, start);
  const walk = newWalk(text);
  if (frontMatter === null) return { walk, start, frontMatter, from: start };
  walk.blocks.push(frontMatter);
  walk.line = frontMatter.lastLine;
  const lf = text.indexOf('\n', frontMatter.to);
  return { walk, start, frontMatter, from: lf < 0 ? text.length + 1 : lf + 1 };
}

function scanOf({ walk, start, frontMatter }: Begun): Scan {
  const { text } = walk;
  const firstBreak = text.indexOf('\n');
  const lineCount = walk.line;
  finish(walk);
  return {
    text,
    eol: firstBreak > 0 && text.charCodeAt(firstBreak - 1) === CR ? '\r\n' : '\n',
    start,
    lineCount,
    frontMatter,
    headings: walk.headings,
    blocks: walk.blocks,
    items: walk.items,
  };
}

/**
 * What the blocks of a note are, as Obsidian reads them: CommonMark and tables, with callouts, `$$` and `%%`
 * blocks, front matter and more tolerant nesting of list items. One pass, linear in the text, never throws.
 * Fences, `$$`, `%%` and HTML comments that are never closed run to the end of the text.
 */
export function scan(text: string): Scan {
  const begun = begin(text);
  readLines(begun.walk, begun.from, text.length);
  return scanOf(begun);
}

/** The same, in portions of lines of about so many characters. */
export function* scanInSteps(text: string, portion = 1 << 15): Generator<undefined, Scan> {
  const begun = begin(text);
  for (let { from } = begun; from <= text.length; yield) from = readLines(begun.walk, from, from + portion);
  return scanOf(begun);
}
