/** An entry as it stands in the file. */
export interface RawEntry {
  readonly type: string;
  /** What is between its braces or brackets. */
  readonly body: string;
  readonly line: number;
  readonly closed: boolean;
  /** A brace too many was passed over. */
  readonly stray: boolean;
  /** Offset behind it in the file. */
  readonly to: number;
}

const head = /@\s*([A-Za-z]+)\s*([{(])/y;
const more = /\s*,\s*[A-Za-z][\w-]*\s*=\s*[{"\w]/y;
/** An entry may hold what looks like so many others; without a limit unclosed entries would each read the whole file. */
const lookahead = 3;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether nothing but white space stands before an offset in its line. */
function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before--;
  return before < 0 || text[before] === '\n' || text[before] === '\r' || text[before] === '\uFEFF';
}

// An address such as me@host{ is no entry, and neither is one in a line that is commented out.
function opens(text: string, at: number, lineFrom: number): boolean {
  return (
    !/[\w.]/.test(text[at - 1] ?? '') && !/^\s*%/.test(text.slice(lineFrom, Math.min(at, lineFrom + 40)))
  );
}

/** The offsets of `@`s that start an entry on a line of its own, found as they are asked for. */
function lineStarts(text: string) {
  const known: number[] = [];
  let searched = 0;
  const grow = (): boolean => {
    for (let at = text.indexOf('@', searched); at >= 0; at = text.indexOf('@', searched)) {
      searched = at + 1;
      if (!startsLine(text, at) || matchAt(head, text, at) === null) continue;
      known.push(at);
      return true;
    }
    searched = text.length;
    return false;
  };
  return {
    /** The start that is `nth` behind an offset, 0 for the next one; the end of the text if there is none. */
    after(offset: number, nth: number): number {
      while ((known[0] ?? Infinity) <= offset) known.shift();
      while (known.length <= nth && grow()) while ((known[0] ?? Infinity) <= offset) known.shift();
      return known[nth] ?? text.length;
    },
  };
}

/** Splits a file into entries one by one; one that is not closed ends where the next one starts on a line of its own. */
export function* splitEntries(text: string): Generator<RawEntry> {
  const starts = lineStarts(text);
  let line = 1;
  let lineFrom = 0;
  let counted = 0;
  for (let at = text.indexOf('@'); at >= 0;) {
    const passed = text.slice(counted, at);
    if (passed.includes('\n')) lineFrom = counted + passed.lastIndexOf('\n') + 1;
    line += breaks(passed);
    counted = at;
    const match = opens(text, at, lineFrom) ? matchAt(head, text, at) : null;
    if (match === null) {
      at = text.indexOf('@', at + 1);
      continue;
    }
    const from = at + match[0].length;
    const next = starts.after(at, 0);
    const { close, stray } = closing(
      text,
      from,
      match[2] === '(' ? ')' : '}',
      next,
      starts.after(at, lookahead),
    );
    const to = close < 0 ? next : close;
    const type = (match[1] ?? '').toLowerCase();
    yield { type, body: text.slice(from, to), line, closed: close >= 0, stray, to };
    at = text.indexOf('@', to);
  }
}

function breaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

// Offset of the brace or bracket that closes the entry; -1 if there is none before the limit.
function closing(text: string, from: number, end: string, next: number, limit: number) {
  let depth = 0;
  let stray = false;
  let quoted = false;
  for (let at = from; at < limit; at++) {
    const char = text[at];
    // No value is open, so this is not a value that looks like an entry.
    if (at === next && depth === 0) return { close: -1, stray };
    if (char === '{') depth++;
    else if (char === '}' && depth > 0) depth--;
    else if (char === '"' && depth === 0) quoted = !quoted;
    // A round bracket may stand in a value in quotes; braces are always in pairs.
    else if (char === end && depth === 0 && !(quoted && end === ')')) {
      if (matchAt(more, text, at + 1) === null) return { close: at, stray };
      stray = true;
    }
  }
  return { close: -1, stray };
}
