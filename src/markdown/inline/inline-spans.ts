import {
  BACKSLASH,
  BACKTICK,
  DOLLAR,
  isDigit,
  isSpace,
  LESS,
  LF,
  runEnd,
  skipSpace,
  trimEnd,
} from '../chars';
import { closesFence, fenceAt } from '../blocks/fences';
import { tagEnd } from '../blocks/html-tags';
import {
  type BacktickRuns,
  emit,
  type InlineReader,
  lineEndAt,
  nextBlankLine,
  nextMark,
} from './inline-reader';

function isGap(code: number): boolean {
  return isSpace(code) || code === LF;
}

function readBackticks(reader: InlineReader): ReadonlyMap<number, BacktickRuns> {
  const runs = new Map<number, BacktickRuns>();
  for (let at = reader.text.indexOf('`', reader.from); at >= 0 && at < reader.to;) {
    const end = runEnd(reader.text, at, reader.to, BACKTICK);
    const known = runs.get(end - at);
    if (known === undefined) runs.set(end - at, { starts: [at], next: 0 });
    else known.starts.push(at);
    at = reader.text.indexOf('`', end);
  }
  return runs;
}

function codeCloser(reader: InlineReader, end: number, length: number): number {
  reader.backticks ??= readBackticks(reader);
  const runs = reader.backticks.get(length);
  if (runs === undefined) return -1;
  while ((runs.starts[runs.next] ?? Infinity) < end) runs.next++;
  const closer = runs.starts[runs.next] ?? Infinity;
  return closer < nextBlankLine(reader, end) && closer < Infinity ? closer : -1;
}

/** Reads inline code at `at`; returns where to go on. */
export function readCode(reader: InlineReader, at: number): number {
  const { text } = reader;
  const end = runEnd(text, at, reader.to, BACKTICK);
  const closer = codeCloser(reader, end, end - at);
  if (closer < 0) return end;
  // One space on both sides is a mark too, unless there is nothing else (CommonMark 6.1).
  const padded =
    isGap(text.charCodeAt(end)) &&
    isGap(text.charCodeAt(closer - 1)) &&
    text.slice(end, closer).trim() !== '';
  const inner = padded ? { from: end + 1, to: closer - 1 } : { from: end, to: closer };
  return emit(reader, 'code', at, closer + end - at, inner);
}

/** Reads a fence that starts on the line at `at`, marks included; returns where to go on, -1 when none starts there. */
export function readFence(reader: InlineReader, at: number): number {
  const { text, to } = reader;
  const lineEnd = lineEndAt(reader, at);
  const fence = fenceAt(text, at, trimEnd(text, at, lineEnd));
  if (fence === null) return -1;
  let inner = Math.min(lineEnd + 1, to);
  const from = inner;
  while (inner < to) {
    const end = lineEndAt(reader, inner);
    const start = skipSpace(text, inner, end);
    if (closesFence(text, start, trimEnd(text, start, end), fence.code, fence.length))
      return emit(reader, 'code', at, end, { from, to: Math.max(from, inner - 1) });
    inner = end + 1;
  }
  return emit(reader, 'code', at, to, { from, to });
}

// A `$` closes a formula when no space stands before it and no digit after it, so that prices are left alone.
function dollarCloser(reader: InlineReader, from: number): number {
  const { text } = reader;
  const end = lineEndAt(reader, from);
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (
      code === DOLLAR &&
      !isGap(text.charCodeAt(at - 1)) &&
      !(at + 1 < end && isDigit(text.charCodeAt(at + 1)))
    )
      return at;
  }
  reader.dollarless = end;
  return -1;
}

/** Reads `$math$` or `$$math$$` at `at`; returns where to go on. */
export function readMath(reader: InlineReader, at: number): number {
  const { text, to } = reader;
  if (at + 1 < to && text.charCodeAt(at + 1) === DOLLAR) {
    const closer = nextMark(reader, '$$', at + 2);
    if (closer === Infinity) return at + 2;
    return emit(reader, 'math', at, closer + 2, { from: at + 2, to: closer });
  }
  if (at + 1 >= to || isGap(text.charCodeAt(at + 1)) || at < reader.dollarless) return at + 1;
  const closer = dollarCloser(reader, at + 1);
  return closer < 0 ? at + 1 : emit(reader, 'math', at, closer + 1, { from: at + 1, to: closer });
}

/** Reads a `%%comment%%` at `at`; returns where to go on. */
export function readComment(reader: InlineReader, at: number): number {
  const closer = nextMark(reader, '%%', at + 2);
  return closer === Infinity ? at + 2 : emit(reader, 'comment', at, closer + 2, { from: at + 2, to: closer });
}

const AUTOLINK =
  /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9.-]{1,253})>/y;

/** Reads an HTML comment, an autolink or an HTML tag at the `<` at `at`; returns where to go on. */
export function readAngle(reader: InlineReader, at: number): number {
  const { text, to } = reader;
  if (text.startsWith('<!--', at)) {
    const closer = nextMark(reader, '-->', at + 2);
    return closer === Infinity
      ? at + 4
      : emit(reader, 'html', at, closer + 3, { from: closer + 3, to: closer + 3 });
  }
  const end = tagEnd(text, at, Math.min(to, nextBlankLine(reader, at)));
  if (end > 0) return emit(reader, 'html', at, end, { from: end, to: end });
  AUTOLINK.lastIndex = at;
  const target = AUTOLINK.exec(text)?.[1];
  const close = target === undefined ? Infinity : at + 1 + target.length;
  if (target === undefined || close >= to || text.charCodeAt(at) !== LESS) return at + 1;
  return emit(reader, 'url', at, close + 1, { from: at + 1, to: close }, target);
}
