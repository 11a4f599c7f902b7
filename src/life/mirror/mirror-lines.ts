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
  /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s"'#[\]{}&*!|>%@`,?:-][^:#]*?|[-?:][^\s:#][^:#]*?))[ \t]*:(?=[ \t]|$)/;
const VALUE = /^[ \t]*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|.*?)(?=[ \t]*$|[ \t]+#)/;

function propertyAt(text: string, line: Span, end: number): PropertyLine | null {
  const written = text.slice(line.from, end);
  const key = KEY.exec(written);
  if (!key) return null;
  const from = line.from + key[0].length;
  const found = VALUE.exec(text.slice(from, end));
  const value = found?.[1] ?? '';
  const at = from + (found?.[0].length ?? 0) - value.length;
  const name = key[1] ?? key[2] ?? key[3] ?? '';
  const comment = text.slice(at + value.length, end).trim();
  return { key: name, line, value: { from: at, to: at + value.length }, comment, below: [] };
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
