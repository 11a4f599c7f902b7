import { hasIds, idsIn } from '../../reference/identify';
import { webLinks } from '../../reference/web-links';
import { authorsOf, isPdfLine } from './labels';
import { readHead } from './front-matter';
import { cutFurniture } from './furniture';
import { headingOfLine, sourceLines, type SourceLine } from './source-lines';
import { titleYearIn } from './title-year';

/** A text as forms are recognised in it; what is costly is looked at only when a form asks for it. */
export interface Source {
  readonly text: string;
  /** The start of the text without white space before it. */
  readonly start: string;
  /** The fields of its front matter. */
  readonly fields: () => ReadonlyMap<string, unknown>;
  /** Its lines without front matter. */
  readonly lines: () => readonly SourceLine[];
  readonly counts: () => LineCounts;
}

/** A text to recognise a form in. */
export function sourceOf(text: string): Source {
  const once = <Value>(make: () => Value): (() => Value) => {
    let made: { readonly value: Value } | null = null;
    return () => (made ??= { value: make() }).value;
  };
  const head = once(() => readHead(sourceLines(text)));
  const lines = () => head().rest;
  return {
    text,
    start: text.slice(0, 2000).replace(/^[\uFEFF\s]+/, ''),
    fields: () => head().fields,
    lines,
    counts: once(() => countLines(lines())),
  };
}

/** How many lines of a kind a text has, outside code. */
export interface LineCounts {
  headings: number;
  pdf: number;
  authors: number;
  dated: number;
  listed: number;
  withIds: number;
  links: number;
  letters: number;
}

function countLines(lines: readonly SourceLine[]): LineCounts {
  const counts: LineCounts = {
    headings: 0,
    pdf: 0,
    authors: 0,
    dated: 0,
    listed: 0,
    withIds: 0,
    links: 0,
    letters: 0,
  };
  let pending = false;
  for (const line of cutFurniture(lines).lines) {
    const { text, fenced } = line;
    if (fenced || text.trim() === '') continue;
    counts.letters += text.length;
    if (headingOfLine(line) !== null) {
      counts.headings++;
      pending = true;
    }
    if (isPdfLine(text)) counts.pdf++;
    if (text.length < 2000 && authorsOf(text) !== null) counts.authors++;
    const hasLink = text.includes('](') || text.includes('://');
    if (hasLink) counts.links++;
    if (hasLink && isPaperRow(text)) counts.listed++;
    else if (paperColumn.test(text)) counts.listed += 3;
    else if (text.length < 300 && titleYearIn(text) !== null) counts.dated++;
    if (
      pending &&
      /\d{4}\.\d{4,5}|doi|10\.\d{4}|openreview|aclanthology/i.test(text) &&
      hasIds(idsIn(text))
    ) {
      counts.withIds++;
      pending = false;
    }
  }
  return counts;
}

// The header of a table of papers says as much as some rows.
const paperColumn = /^\s*\|(?:[^|]*\|)*?\s*(?:title|papers?|paper title|论文|论文标题|论文名称|标题)\s*\|/i;

// A row of a table, or a list item at the margin, with a link in it that may be a paper's.
function isPaperRow(text: string): boolean {
  if (text.length > 4000 || !/^(?:[-*+]|\d{1,4}[.)])\s|^\s*\|/.test(text)) return false;
  const links = webLinks(text);
  return (
    hasIds(idsIn(text)) ||
    links.some(({ text: label, url }) => /^(?:paper|pdf|arxiv|论文)$/i.test(label) || /\.pdf$/i.test(url))
  );
}
