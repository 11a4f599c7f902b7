import { publicationIn } from './venue';

const label = /^(?:作者|authors?)\s*[:：]\s*(.+)$/i;
const separator = /\s*(?:[、，,；;&]|\s+and\s+)\s*/;

const names = (list: string): readonly string[] =>
  list
    .split(separator)
    .map(name => name.replace(/^and\s+|\s*et al\.?$|等$/g, '').trim())
    .filter(name => name !== '');

/** Authors that a line of plain text names: `作者：A、B`, or the first part of `A, B · ICLR 2023 · …`; null if it names none. */
export function authorsOf(line: string): readonly string[] | null {
  const listed = label.exec(line)?.[1];
  if (listed !== undefined) return names(listed);
  if (!line.includes('·')) return null;
  const [first = '', ...others] = line.split(/\s+·\s+/);
  if (others.length === 0 || publicationIn(first) !== null) return null;
  return others.some(part => publicationIn(part) !== null) ? names(first) : null;
}
