import { CR, isSpace, LF } from './chars';
import type { Heading, Scan } from './model';

/** A heading with everything under it. */
export interface Section {
  readonly heading: Heading;
  /** Index of the heading in `Scan.headings`. */
  readonly index: number;
  /** After the heading's line break, or the end of the text. */
  readonly bodyFrom: number;
  /** Start of the next heading of the same or a higher rank, or the end of the text. */
  readonly to: number;
  /** Index of the enclosing heading in `Scan.headings`, -1 when there is none. */
  readonly parent: number;
}

function afterBreak(text: string, at: number): number {
  const lf = text.indexOf('\n', at);
  return lf < 0 ? text.length : lf + 1;
}

// For each heading, where the next one of the same or a higher rank starts.
function sectionEnds(scan: Scan): readonly number[] {
  const ends = scan.headings.map(() => scan.text.length);
  const open: { index: number; level: number }[] = [];
  scan.headings.forEach(({ level, from }, index) => {
    for (let last = open.at(-1); last !== undefined && last.level >= level; last = open.at(-1)) {
      ends[last.index] = from;
      open.pop();
    }
    open.push({ index, level });
  });
  return ends;
}

/** Every heading of a note as a section, in the order of the text. */
export function sectionsOf(scan: Scan): readonly Section[] {
  const { text, headings } = scan;
  const ends = sectionEnds(scan);
  const open: Section[] = [];
  return headings.map((heading, index) => {
    for (
      let last = open.at(-1);
      last !== undefined && last.heading.level >= heading.level;
      last = open.at(-1)
    )
      open.pop();
    const bodyFrom = afterBreak(text, heading.to);
    const to = ends[index] ?? text.length;
    const section = { heading, index, bodyFrom, to, parent: open.at(-1)?.index ?? -1 };
    open.push(section);
    return section;
  });
}

/** A heading's title as written, on one line: a setext title of several lines is joined by spaces. */
export function titleOf(scan: Scan, heading: Heading): string {
  const title = scan.text.slice(heading.title.from, heading.title.to);
  return title.includes('\n')
    ? title
        .split('\n')
        .map(line => line.trim())
        .join(' ')
    : title;
}

// The nearest heading above that ranks higher.
function parentOf({ headings }: Scan, index: number): number {
  const level = headings[index]?.level ?? 0;
  let at = index - 1;
  while (at >= 0 && (headings[at]?.level ?? 0) >= level) at--;
  return at;
}

function sectionAt(scan: Scan, heading: Heading, index: number): Section {
  const { text, headings } = scan;
  let next = index + 1;
  while (next < headings.length && (headings[next]?.level ?? 0) > heading.level) next++;
  const to = headings[next]?.from ?? text.length;
  return { heading, index, bodyFrom: afterBreak(text, heading.to), to, parent: parentOf(scan, index) };
}

const latin = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u;

/** Whether a title contains a name: words of alphabets as whole words, so that Plan is not in Plants. */
export function holdsName(title: string, name: string): boolean {
  for (let at = title.indexOf(name); at >= 0; at = title.indexOf(name, at + 1)) {
    const [before, after] = [title.slice(0, at), title.slice(at + name.length)];
    const goesOn = (inside: string | undefined, outside: string | undefined): boolean =>
      latin.test(inside ?? '') && latin.test(outside ?? '');
    if (!goesOn(name.at(0), before.at(-1)) && !goesOn(name.at(-1), after.at(0))) return true;
  }
  return false;
}

/** The sections whose heading contains one of the names; of sections within each other only the outermost. */
export function sectionsNamed(scan: Scan, names: readonly string[]): readonly Section[] {
  const wanted = names.filter(name => name !== '');
  const found: Section[] = [];
  let covered = 0;
  for (let index = 0; index < scan.headings.length; index++) {
    const heading = scan.headings[index];
    if (heading === undefined || heading.from < covered) continue;
    const title = titleOf(scan, heading);
    if (!wanted.some(name => holdsName(title, name))) continue;
    const section = sectionAt(scan, heading, index);
    covered = section.to;
    found.push(section);
  }
  return found;
}

/** End of the last line in `from`…`to` that is not blank, without its line break; `from` when all are blank. */
export function contentEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && (isSpace(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === LF)) at--;
  if (at === from) return from;
  const lf = text.indexOf('\n', at);
  if (lf < 0 || lf >= to) return to;
  return text.charCodeAt(lf - 1) === CR && lf - 1 >= at ? lf - 1 : lf;
}
