/** The lines of a text, counted from 1. */
export interface LineTable {
  readonly count: number;
  /** Offset of a line's start. */
  readonly from: (line: number) => number;
  /** Offset of a line's end, before its break. */
  readonly to: (line: number) => number;
  /** A line without its break. */
  readonly text: (line: number) => string;
}

/** Finds the lines of a text; each ends with `\n` or `\r\n`. */
export function lineTable(text: string): LineTable {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const from = (line: number) => starts[line - 1] ?? text.length;
  const to = (line: number) => {
    const end = line < starts.length ? from(line + 1) - 1 : text.length;
    return line < starts.length && end > from(line) && text[end - 1] === '\r' ? end - 1 : end;
  };
  return { count: starts.length, from, to, text: line => text.slice(from(line), to(line)) };
}
