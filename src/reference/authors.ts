import { publicationIn } from './venue';

const label = /^(?:作者|authors?)\s*[:：]\s*(.+)$/i;
const separator = /\s*(?:[、，,；;&]|\s+and\s+)\s*/;

const semicolon = /\s*[;；]\s*/;

/** What stands between the names (or keywords) of a list, and between names of which one holds a separator. */
export interface NameMarks {
  readonly comma: string;
  readonly semicolon: string;
}

/** Names as a list that is read back as just these, unless one holds a semicolon; `written` makes Markdown of a name. */
export function nameList(
  list: readonly string[],
  marks: NameMarks,
  written: (name: string) => string,
): string {
  const names = list.map(written);
  if (!list.some(name => separator.test(name))) return names.join(marks.comma);
  // Behind a single name too: without it, its comma would part it.
  return names.join(marks.semicolon) + (names.length === 1 ? marks.semicolon.trimEnd() : '');
}

// Who writes semicolons writes them because of commas inside names.
const names = (list: string): readonly string[] =>
  list
    .split(semicolon.test(list) ? semicolon : separator)
    .map(name => name.replace(/^and\s+|\s*et al\.?$|等$/g, '').trim())
    .filter(name => name !== '');

/** Authors that a line of plain text names: `作者：A、B`, or the first part of `A, B · ICLR 2023 · …` unless that is a link; null if it names none. */
export function authorsOf(line: string, startsWithLink: boolean): readonly string[] | null {
  const listed = label.exec(line)?.[1];
  if (listed !== undefined) return names(listed);
  if (startsWithLink || !line.includes('·')) return null;
  const [first = '', ...others] = line.split(/\s+·\s+/);
  // An id such as `arXiv 1810.04805`, not a name.
  if (/\d/.test(first)) return null;
  if (others.length === 0 || publicationIn(first) !== null) return null;
  return others.some(part => publicationIn(part) !== null) ? names(first) : null;
}
