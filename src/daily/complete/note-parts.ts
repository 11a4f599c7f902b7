import type { Scan } from '../../markdown/model';
import { sectionsOf, titleOf, type Section } from '../../markdown/sections';

/** A heading with what is under it, as the parts of a template and of a note are compared. */
export interface Part {
  readonly title: string;
  readonly level: number;
  readonly from: number;
  /** After the heading's line. */
  readonly bodyFrom: number;
  readonly to: number;
  /** False for a line that was meant as a heading, such as `#近日安排` or `、# 今日生活`. */
  readonly real: boolean;
}

/** A part with the parts below it. */
export interface PartTree extends Part {
  /** End of its own text, where the first part below it starts. */
  readonly bodyTo: number;
  readonly children: readonly PartTree[];
}

/** A title as it is compared: white space, case and a closing colon do not count. */
export function foldTitle(title: string): string {
  return title
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?[:：]$/, '')
    .toLowerCase();
}

/**
 * The parts of a template as trees, in order. Of several with one title only the first counts, at the highest level:
 * which of them a heading of a note stands for can't be known.
 */
export function partTrees(template: Scan): readonly PartTree[] {
  const sections = sectionsOf(template);
  const children = new Map<number, Section[]>();
  for (const section of sections) {
    const siblings = children.get(section.parent);
    if (siblings === undefined) children.set(section.parent, [section]);
    else siblings.push(section);
  }
  const seen = new Set<string>();
  const isFirst = ({ title }: { readonly title: string }) => {
    const isNew = !seen.has(foldTitle(title));
    seen.add(foldTitle(title));
    return isNew;
  };
  const below = (parent: number): readonly PartTree[] => {
    const siblings = (children.get(parent) ?? [])
      .map(section => ({ section, title: titleOf(template, section.heading) }))
      .filter(isFirst);
    return siblings.map(({ section: { heading, index, bodyFrom, to }, title }) => {
      const bodyTo = children.get(index)?.[0]?.heading.from ?? to;
      const { level, from } = heading;
      return { title, level, from, bodyFrom, bodyTo, to, real: true, children: below(index) };
    });
  };
  return below(-1);
}

const meant = /^[^\s#]{0,2}[ \t]*(#{1,6})[ \t]*(\S.*?)[ \t]*\r?$/gm;

/** Every part of a note, in order; of lines only meant as headings those whose folded title is among `titles`. */
export function partsOf(note: Scan, titles: ReadonlySet<string>): readonly Part[] {
  const real = sectionsOf(note).map(({ heading, bodyFrom }) => ({
    title: titleOf(note, heading),
    level: heading.level,
    from: heading.from,
    bodyFrom,
    real: true,
  }));
  const all = [...real, ...meantHeadings(note, titles)].sort((a, b) => a.from - b.from);
  return all.map((part, at) => {
    let next = at + 1;
    while ((all[next]?.level ?? 0) > part.level) next++;
    return { ...part, to: all[next]?.from ?? note.text.length };
  });
}

function meantHeadings(note: Scan, titles: ReadonlySet<string>): readonly Omit<Part, 'to'>[] {
  const taken = [...note.headings, ...note.blocks];
  return [...note.text.matchAll(meant)].flatMap(({ 0: line, 1: marks = '', 2: title = '', index }) => {
    const bare = title.replace(/[ \t]+#+$/, '');
    if (!titles.has(foldTitle(bare))) return [];
    const from = Math.max(index, note.start);
    if (taken.some(span => span.from <= from && from <= span.to)) return [];
    return [{ title: bare, level: marks.length, from, bodyFrom: index + line.length, real: false }];
  });
}
