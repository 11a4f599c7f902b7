import type { ImportSection } from './model';
import { blockText, headingOfLine, type SourceLine } from './source-lines';
import { least } from '../../text/extremes';

/** A text by its headings. */
export interface NoteParts {
  /** Title of the first heading of the first level, when it is the only one; empty if there is none. */
  readonly title: string;
  readonly titleLine: number;
  /** The lines in front of the first other heading. */
  readonly intro: readonly SourceLine[];
  readonly sections: readonly ImportSection[];
}

/** Splits the lines of one paper's note at its headings; levels count from the highest one below the title. */
export function noteParts(lines: readonly SourceLine[]): NoteParts {
  const headings = lines.flatMap((source, at) => {
    const heading = headingOfLine(source);
    return heading === null || heading.title === '' ? [] : [{ ...heading, at, line: source.line }];
  });
  const [first] = headings;
  const top = headings.filter(({ level }) => level === 1);
  const isTitled = first?.level === 1 && top.length === 1;
  const below = isTitled ? headings.slice(1) : headings;
  const highest = least(below.map(({ level }) => level));
  const sections = below.map(({ title, level, at }, index): ImportSection => ({
    heading: title,
    level: level - highest + 1,
    text: blockText(lines.slice(at + 1, below[index + 1]?.at)),
  }));
  const introTo = below[0]?.at ?? lines.length;
  return {
    title: isTitled ? first.title : '',
    titleLine: isTitled ? first.line : (lines[0]?.line ?? 1),
    intro: lines.slice(0, introTo).filter((_, at) => !(isTitled && at === first.at)),
    sections,
  };
}
