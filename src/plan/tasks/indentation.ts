const TAB = 4;

/** Width of the white space at the start of a line, in columns; tabs go to the next multiple of 4. */
export function indentWidth(line: string): number {
  let width = 0;
  for (const char of line) {
    if (char === '\t') width += TAB - (width % TAB);
    else if (char === ' ') width++;
    else break;
  }
  return width;
}

/** The line moved left by so many columns, as far as it has white space; a tab cut through leaves spaces. */
export function dedent(line: string, columns: number): string {
  let width = 0;
  let at = 0;
  while (at < line.length && width < columns) {
    const char = line[at];
    if (char !== ' ' && char !== '\t') break;
    width += char === '\t' ? TAB - (width % TAB) : 1;
    at++;
  }
  return ' '.repeat(Math.max(0, width - columns)) + line.slice(at);
}

/** The line moved right by so many columns, its own white space kept. */
export function indentMore(line: string, columns: number): string {
  const text = line.trimStart();
  return text === '' ? line : line.slice(0, line.length - text.length) + ' '.repeat(columns) + text;
}

/** The line without the marks of the quotes it stands in, `depth` of them at most. */
export function unquote(line: string, depth: number): string {
  let rest = line;
  for (let left = depth; left > 0; left--) {
    const mark = /^[ \t]*>[ ]?/.exec(rest);
    if (mark === null) return rest;
    rest = rest.slice(mark[0].length);
  }
  return rest;
}
