/** The values front matter can hold here: the plain YAML that notes use, no anchors and no block scalars. */
export type FrontMatterValue = string | number | boolean | null | FrontMatterValue[];
export type FrontMatter = Record<string, FrontMatterValue>;

/** Reads the lines between the `---` marks; a line that is not plain `key: value` or `- item` is left out. */
export function parseFrontMatter(source: string): FrontMatter {
  const result: FrontMatter = {};
  let key = '';
  for (const line of source.split(/\r?\n/)) {
    const item = /^\s*-\s+(.*)$/.exec(line);
    const pair = /^([^\s:#-][^:]*):(?:\s+(.*))?$/.exec(line);
    if (item && key) {
      const before = result[key];
      result[key] = [...(Array.isArray(before) ? before : []), scalar(item[1] ?? '')];
    } else if (pair) {
      key = (pair[1] ?? '').trim();
      result[key] = value((pair[2] ?? '').trim());
    }
  }
  return result;
}

function value(text: string): FrontMatterValue {
  const list = /^\[(.*)\]$/.exec(text);
  if (!list || text.startsWith('[[')) return scalar(text);
  const inside = (list[1] ?? '').trim();
  return inside === '' ? [] : inside.split(',').map(part => scalar(part.trim()));
}

function scalar(text: string): FrontMatterValue {
  const quoted = /^"(.*)"$|^'(.*)'$/.exec(text);
  if (quoted) return quoted[1]?.replace(/\\(["\\])/g, '$1') ?? (quoted[2] ?? '').replace(/''/g, "'");
  if (text === '' || text === 'null' || text === '~') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** Writes front matter back; strings that YAML would read as something else are quoted. */
export function stringifyFrontMatter(values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values).flatMap(([key, item]) =>
    Array.isArray(item)
      ? [`${key}:`, ...item.map(part => `  - ${written(part)}`)]
      : [`${key}: ${written(item)}`.trimEnd()],
  );
  return lines.map(line => `${line}\n`).join('');
}

function written(item: unknown): string {
  if (item === null || item === undefined) return '';
  if (typeof item !== 'string') return JSON.stringify(item);
  const plain = scalar(item) === item && !/^[[{>|*&!%@`#-]|:\s|\s#|^\s|\s$|^$/.test(item);
  return plain ? item : JSON.stringify(item);
}

/** Where front matter lies in a text; offsets in UTF-16 units, `contentStart` is the first character after it. */
export function getFrontMatterInfo(text: string): {
  exists: boolean;
  frontmatter: string;
  from: number;
  to: number;
  contentStart: number;
} {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const frontmatter = match[1] ?? '';
  const from = text.indexOf('\n') + 1;
  return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: match[0].length };
}
