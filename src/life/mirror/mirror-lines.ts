import type { Span } from '../../markdown/model';
import { scan } from '../../markdown/blocks/scan';

/** A property on a line of its own at the top level of a note's front matter. */
export interface PropertyLine {
  readonly key: string;
  /** The line with its break. */
  readonly line: Span;
  /** What stands behind the colon, white space and comment left out. */
  readonly value: Span;
  /** The comment behind the value, from its `#`; empty for none. */
  readonly comment: string;
  /** The lines below on which its value goes on, with their breaks; comments and empty lines are none. */
  readonly below: readonly Span[];
}

/** Front matter as lines. */
export interface PropertyLines {
  /** From the first `---` to behind the last one and its break. */
  readonly block: Span;
  /** Start of the closing `---`. */
  readonly end: number;
  readonly properties: readonly PropertyLine[];
  /** Something stands in it that is no property, comment or empty line. */
  readonly isStrange: boolean;
}

const KEY =
  /^(?:"((?:[^"\\]|\\.)*)"[ \t]*|'((?:[^']|'')*)'[ \t]*|([^\s"'#[\]{}&*!|>%@`,?:-][^:#]*|[-?:][^\s:#][^:#]*)):(?=[ \t]|$)/;
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;

const isSpace = (char: string): boolean => char === ' ' || char === '\t';

/** The value of a line behind its colon, by its offsets: quoted, or what stands before white space and a `#`. */
function valueIn(rest: string): Span {
  let from = 0;
  while (isSpace(rest.charAt(from))) from++;
  const quoted = QUOTED.exec(rest.slice(from))?.[0];
  if (quoted !== undefined) {
    const to = from + quoted.length;
    let next = to;
    while (isSpace(rest.charAt(next))) next++;
    if (next === rest.length || (next > to && rest.charAt(next) === '#')) return { from, to };
  }
  const comment = rest.slice(from).search(/[ \t]#/);
  let to = comment < 0 ? rest.length : from + comment;
  while (to > from && isSpace(rest.charAt(to - 1))) to--;
  // A comment right behind the colon leaves no value.
  return rest.charAt(from) === '#' && from > 0 ? { from, to: from } : { from, to };
}

function propertyAt(text: string, line: Span, end: number): PropertyLine | null {
  const written = text.slice(line.from, end);
  const key = KEY.exec(written);
  if (!key) return null;
  const from = line.from + key[0].length;
  const inside = valueIn(text.slice(from, end));
  const value = { from: from + inside.from, to: from + inside.to };
  const name = key[1] ?? key[2] ?? key[3]?.trimEnd() ?? '';
  return { key: name, line, value, comment: text.slice(value.to, end).trim(), below: [] };
}

/** The properties of a note, line by line; null when it has no front matter. */
export function propertyLines(text: string): PropertyLines | null {
  const { frontMatter } = scan(text);
  if (!frontMatter) return null;
  const properties: PropertyLine[] = [];
  let isStrange = false;
  let from = text.indexOf('\n', frontMatter.from) + 1;
  const after = (at: number): number => {
    const lf = text.indexOf('\n', at);
    return lf < 0 ? text.length : lf + 1;
  };
  while (after(from) < frontMatter.to) {
    const line = { from, to: after(from) };
    const written = text.slice(from, line.to).replace(/\r?\n$/, '');
    const last = properties.at(-1);
    if (written.trim() === '' || /^[ \t]*#/.test(written)) {
      // Nobody's value.
    } else if (/^([ \t]|-([ \t]|$))/.test(written) && last) {
      properties[properties.length - 1] = { ...last, below: [...last.below, line] };
      // A row of a list below a value on the line, as a merge leaves it, is no YAML.
      if (written.startsWith('-') && last.value.to > last.value.from) isStrange = true;
    } else {
      const property = propertyAt(text, line, from + written.length);
      if (property) properties.push(property);
      else isStrange = true;
    }
    from = line.to;
  }
  return { block: { from: frontMatter.from, to: after(from) }, end: from, properties, isStrange };
}
