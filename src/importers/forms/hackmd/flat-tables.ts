const delimiter = /\|(?:[ \t]*:?-+:?[ \t]*\|)+/g;

/** Gives tables that were flattened into a line their rows back; the delimiter row tells how many cells a row has. */
export function splitTables(text: string): string {
  let out = '';
  let done = 0;
  for (const match of text.matchAll(delimiter)) {
    if (match.index < done) continue;
    const count = match[0].split('|').length - 2;
    const header = headerStart(text, done, match.index, count);
    if (header < 0) continue;
    const { rows, end } = rowsFrom(text, match.index + match[0].length, count);
    const lead = text.slice(done, header).trimEnd();
    const table = [text.slice(header, match.index).trim(), match[0], ...rows].join('\n');
    out += `${out === '' ? '' : '\n\n'}${lead}${lead === '' ? '' : '\n\n'}${table}`;
    done = end;
  }
  const rest = text.slice(done).trim();
  return out === '' ? text : rest === '' ? out : `${out}\n\n${rest}`;
}

// Where the row of `count` cells that ends before the delimiter row starts; -1 if there is none.
function headerStart(text: string, from: number, to: number, count: number): number {
  let at = to - 1;
  while (at >= from && /\s/.test(text[at] ?? '')) at--;
  if (text[at] !== '|') return -1;
  for (let pipes = 0; at >= from; at--) {
    if (text[at] === '|' && text[at - 1] !== '\\' && ++pipes === count + 1) return at;
  }
  return -1;
}

function rowsFrom(text: string, start: number, count: number): { rows: readonly string[]; end: number } {
  const rows: string[] = [];
  let end = start;
  for (;;) {
    let at = end;
    while (/\s/.test(text[at] ?? '')) at++;
    const from = at;
    if (text[at] !== '|') return { rows, end };
    for (let pipes = 0; at < text.length && pipes <= count; at++) {
      if (text[at] === '|' && text[at - 1] !== '\\') pipes++;
      if (pipes > count) break;
    }
    if (at >= text.length) return { rows, end };
    rows.push(text.slice(from, at + 1));
    end = at + 1;
  }
}
