import { BACKSLASH, COLON, DASH, isSpace, PIPE, runEnd, skipSpace, trimEnd } from '../chars';
import type { Span } from '../model';

// Offset of the next pipe that no backslash escapes, `to` when there is none.
function nextPipe(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === PIPE) return at;
  }
  return to;
}

/** Calls `visit` with the bounds of each cell of a row, white space included; says whether the row holds a pipe at all. */
export function eachCell(
  text: string,
  from: number,
  to: number,
  visit: (from: number, to: number) => void,
): boolean {
  const end = trimEnd(text, from, to);
  let at = skipSpace(text, from, end);
  const leading = at < end && text.charCodeAt(at) === PIPE;
  if (leading) at++;
  let pipes = leading;
  while (at < end) {
    const pipe = nextPipe(text, at, end);
    if (pipe < end) pipes = true;
    visit(at, pipe);
    at = pipe + 1;
  }
  return pipes;
}

/** How many cells a row has; 0 when it holds no pipe. */
export function cellCount(text: string, from: number, to: number): number {
  let count = 0;
  return eachCell(text, from, to, () => count++) ? count : 0;
}

function isDelimiterCell(text: string, from: number, to: number): boolean {
  let at = skipSpace(text, from, to);
  if (text.charCodeAt(at) === COLON) at++;
  const dashesEnd = runEnd(text, at, to, DASH);
  if (dashesEnd === at) return false;
  const end = dashesEnd < to && text.charCodeAt(dashesEnd) === COLON ? dashesEnd + 1 : dashesEnd;
  return skipSpace(text, end, to) === to;
}

/** How many cells a delimiter row such as `| --- | :-: |` has; 0 when the line is none. */
export function delimiterCount(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== PIPE && code !== DASH && code !== COLON && !isSpace(code)) return 0;
  }
  let count = 0;
  let sound = true;
  const pipes = eachCell(text, from, to, (cellFrom, cellTo) => {
    count++;
    sound &&= isDelimiterCell(text, cellFrom, cellTo);
  });
  return pipes && sound ? count : 0;
}

/** The text of a cell without the white space around it; an empty cell gives the place after its first space. */
export function cellSpan(text: string, from: number, to: number): Span {
  const start = skipSpace(text, from, to);
  if (start < to) return { from: start, to: trimEnd(text, start, to) };
  const at = Math.min(from + 1, to);
  return { from: at, to: at };
}
