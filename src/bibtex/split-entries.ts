/** An entry as it stands in the file. */
export interface RawEntry {
  readonly type: string;
  /** What is between its braces or brackets. */
  readonly body: string;
  readonly line: number;
  readonly closed: boolean;
}

// An address such as me@host has no brace behind it.
const start = /@\s*([A-Za-z]+)\s*([{(])/g;
const lineStart = /(?:^|\n)[ \t]*@\s*[A-Za-z]+\s*[{(]/g;
/** An entry may hold what looks like so many others; without a limit unclosed entries would each read the whole file. */
const lookahead = 3;

/** Splits a file into entries; one that is not closed ends where the next one starts on a line of its own. */
export function splitEntries(text: string): readonly RawEntry[] {
  const starts = [...text.matchAll(lineStart)].map(match => text.indexOf('@', match.index));
  const entries: RawEntry[] = [];
  let line = 1;
  let counted = 0;
  let next = 0;
  start.lastIndex = 0;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    line += breaks(text, counted, match.index);
    counted = match.index;
    while ((starts[next] ?? Infinity) <= match.index) next++;
    const from = start.lastIndex;
    const close = closing(text, from, match[2] === '(', starts[next + lookahead] ?? text.length);
    const to = close < 0 ? (starts[next] ?? text.length) : close;
    entries.push({
      type: (match[1] ?? '').toLowerCase(),
      body: text.slice(from, to),
      line,
      closed: close >= 0,
    });
    start.lastIndex = to;
  }
  return entries;
}

function breaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

// Offset of the brace or bracket that closes the entry; -1 if there is none before the limit.
function closing(text: string, from: number, round: boolean, limit: number): number {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const char = text[at];
    if (char === '{') depth++;
    else if (char === '}' && depth > 0) depth--;
    else if (char === (round ? ')' : '}') && depth === 0) return at;
  }
  return -1;
}
