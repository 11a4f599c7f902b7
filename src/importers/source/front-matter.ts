import type { SourceLine } from './source-lines';

/** Properties at the head of a source, and the lines after them. */
export interface Head {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly rest: readonly SourceLine[];
}

/** Lines that a block of properties may have: more is a text between two rules. */
const longest = 200;

/** Index after the block of properties that starts at a line; -1 if none does. */
export function frontMatterEnd(lines: readonly SourceLine[], from: number): number {
  if (lines[from]?.text.trimEnd() !== '---') return -1;
  let keyed = false;
  for (let at = from + 1; at < Math.min(lines.length, from + longest); at++) {
    const text = (lines[at]?.text ?? '').trimEnd();
    if (text === '---' || text === '...') return keyed ? at + 1 : -1;
    if (/^[\w-]+\s*:/.test(text)) keyed = true;
    else if (text !== '' && !/^(?:\s|-|#)/.test(text)) return -1;
  }
  return -1;
}

const bare = (value: string) => value.trim().replace(/^(["'])(.*)\1$/, '$2');

const values = (written: string): readonly string[] =>
  written
    .replace(/^\[(.*)\]$/, '$1')
    .split(/[,，]/)
    .map(bare)
    .filter(value => value !== '');

/** Reads the properties in front of a text, blank lines before them included; a value in several parts is a list. */
export function readHead(lines: readonly SourceLine[]): Head {
  const start = lines.findIndex(({ text }) => text.trim() !== '');
  const end = start < 0 ? -1 : frontMatterEnd(lines, start);
  if (end < 0) return { fields: new Map(), rest: lines };
  return { fields: readFields(lines.slice(start + 1, end - 1)), rest: lines.slice(end) };
}

/** The properties in the lines between the two rules. */
export function readFields(lines: readonly SourceLine[]): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  let open: string[] = [];
  for (const { text } of lines) {
    const [, key, value = ''] = /^([\w-]+)\s*:\s*(.*)$/.exec(text) ?? [];
    const item = /^\s*-\s+(.*)$/.exec(text)?.[1];
    if (key !== undefined) {
      const whole = key === 'title' || key === 'description';
      open = value.trim() === '' ? [] : whole ? [bare(value)] : [...values(value.trim())];
      fields.set(key.toLowerCase(), open);
    } else if (item !== undefined) open.push(bare(item));
  }
  return fields;
}
