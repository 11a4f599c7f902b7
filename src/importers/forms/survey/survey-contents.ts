import type { SourceLine } from '../../source/source-lines';

/** An entry of a table of contents with those above it, outermost first. */
export interface ContentsEntry {
  readonly title: string;
  readonly path: readonly string[];
}

/** A table of contents and the lines it takes: `from` inclusive, `to` exclusive. */
export interface Contents {
  readonly entries: readonly ContentsEntry[];
  readonly from: number;
  readonly to: number;
}

/** More entries than a survey has; each line is compared with all of them. */
const mostEntries = 500;

const contentsTitle = /^#{0,6}\s*(?:目录|目 录|文章目录|本文目录|contents|table of contents)\s*[:：]?$/i;
const item = /^([ \t]*)(?:[-*+•]|\d+(?:\.\d+)*[.、]?)\s+(.+)$/;

/** Finds the table of contents of a copied page; null if there is none. */
export function contentsOf(lines: readonly SourceLine[]): Contents | null {
  const from = lines.findIndex(({ text }) => contentsTitle.test(text.trim()));
  if (from < 0) return null;
  const rows: { readonly indent: number; readonly title: string }[] = [];
  let to = from + 1;
  for (; to < lines.length && rows.length < mostEntries; to++) {
    const text = lines[to]?.text ?? '';
    const match = item.exec(text);
    if (match !== null) rows.push({ indent: (match[1] ?? '').length, title: (match[2] ?? '').trim() });
    else if (text.trim() !== '') break;
  }
  if (rows.length < 2) return null;
  const isNested = rows.some(({ indent }) => indent > 0);
  return { entries: isNested ? nested(rows) : flat(rows.map(({ title }) => title)), from, to };
}

function nested(
  rows: readonly { readonly indent: number; readonly title: string }[],
): readonly ContentsEntry[] {
  const open: { readonly indent: number; readonly title: string }[] = [];
  return rows.map(row => {
    while ((open.at(-1)?.indent ?? -1) >= row.indent) open.pop();
    open.push(row);
    return { title: row.title, path: open.map(({ title }) => title) };
  });
}

// A copied list has lost its levels. What stands before an entry that comes again and again, such as 基础结构, is a
// family, and so is what is worded like one.
function flat(titles: readonly string[]): readonly ContentsEntry[] {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  const isRepeated = (title: string | undefined) => title !== undefined && (counts.get(title) ?? 0) > 1;
  const families = new Set(titles.filter((title, at) => !isRepeated(title) && isRepeated(titles[at + 1])));
  const isFamily = (title: string) =>
    families.size === 0 || families.has(title) || [...families].some(family => isWordedLike(title, family));
  let family = '';
  return titles.map(title => {
    if (!isRepeated(title) && isFamily(title)) family = title;
    return { title, path: family === '' || family === title ? [title] : [family, title] };
  });
}

const isWordedLike = (a: string, b: string): boolean =>
  a.length > 5 && a.slice(0, 2) === b.slice(0, 2) && a.slice(-3) === b.slice(-3);
