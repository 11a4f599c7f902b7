import { BACKSLASH, isAsciiPunctuation, isSpace, LF, runEnd, SPACE, STAR, TILDE, UNDERSCORE } from '../chars';
import type { Span } from '../model';

interface Run {
  readonly code: number;
  readonly from: number;
  /** Marks not yet used are those before `to`. */
  to: number;
}

function isGap(code: number): boolean {
  return isSpace(code) || code === LF;
}

function isWordLike(code: number): boolean {
  return !isGap(code) && !isAsciiPunctuation(code);
}

// Takes marks off the latest run of the same kind that can start emphasis.
function close(open: Run[], run: Run, marks: Span[]): void {
  let at = run.from;
  for (let opener = open.at(-1); opener !== undefined && at < run.to; opener = open.at(-1)) {
    const count = Math.min(opener.to - opener.from, run.to - at);
    marks.push({ from: opener.to - count, to: opener.to }, { from: at, to: at + count });
    opener.to -= count;
    at += count;
    if (opener.to === opener.from) open.pop();
  }
}

function readRun(text: string, bounds: Span, run: Run, open: Run[], marks: Span[]): void {
  const { code, from, to } = run;
  if (code === TILDE && to - from !== 2) return;
  const before = from > bounds.from ? text.charCodeAt(from - 1) : SPACE;
  const after = to < bounds.to ? text.charCodeAt(to) : SPACE;
  // An underscore within a word is part of it, as in `snake_case`.
  const within = code === UNDERSCORE && isWordLike(before) && isWordLike(after);
  if (within) return;
  const couldClose = !isGap(before) && !(code === UNDERSCORE && isWordLike(after));
  if (couldClose && open.length > 0) close(open, run, marks);
  else if (!isGap(after) && !(code === UNDERSCORE && isWordLike(before))) open.push(run);
}

/** The marks of emphasis, `*`, `_` and `~~` in pairs, that stand outside the `known` spans, which are in order. */
export function emphasisMarks(
  text: string,
  from: number,
  to: number,
  known: readonly Span[],
): readonly Span[] {
  const marks: Span[] = [];
  const open = new Map<number, Run[]>([
    [STAR, []],
    [UNDERSCORE, []],
    [TILDE, []],
  ]);
  let next = 0;
  for (let at = from; at < to;) {
    while ((known[next]?.to ?? Infinity) <= at) next++;
    const span = known[next];
    if (span !== undefined && span.from <= at) {
      at = span.to;
      continue;
    }
    const code = text.charCodeAt(at);
    const runs = code === STAR || code === UNDERSCORE || code === TILDE ? open.get(code) : undefined;
    const end = runs === undefined ? at + (code === BACKSLASH ? 2 : 1) : runEnd(text, at, to, code);
    if (runs !== undefined) readRun(text, { from, to }, { code, from: at, to: end }, runs, marks);
    at = end;
  }
  return marks;
}
