import { webLinks } from '../reference/web-links';
import { hasIds, idsIn } from '../reference/identify';
import { cslItems } from './forms/bibliography/csl-json';
import { isPdfLine } from './forms/digest/digest-paper';
import { authorsOf } from './forms/digest/digest-words';
import { readHead } from './source/front-matter';
import { cutFurniture } from './source/furniture';
import { isFlat } from './forms/hackmd/hackmd';
import type { FormName } from './source/model';
import { bareHeadings } from './forms/post/post-headings';
import { headingOfLine, sourceLines, type SourceLine } from './source/source-lines';
import { titleYearIn } from './source/title-year';

/** By what a form was recognised. */
export type FormReason =
  | 'csl-items'
  | 'ris-tags'
  | 'bib-entries'
  | 'pdf-links'
  | 'digest-head'
  | 'flat-note'
  | 'note-links'
  | 'dated-titles'
  | 'list-links'
  | 'heading-ids'
  | 'one-paper';

/** A form with what speaks for it. */
export interface Recognised {
  readonly form: FormName;
  readonly why: FormReason;
  /** How often it was seen. */
  readonly count: number;
}

/** Says which form a text has; null if it looks like none. Linear in the text, never throws. */
export function recogniseForm(text: string): Recognised | null {
  const bibliography = bibliographyForm(text);
  if (bibliography !== null) return bibliography;
  const { fields, rest } = readHead(sourceLines(text));
  const counts = countLines(rest);
  if (counts.pdf > 0 && counts.headings > 0 && counts.authors > 0)
    return { form: 'digest', why: 'pdf-links', count: counts.pdf };
  if (isDigestHead(text, counts)) return { form: 'digest', why: 'digest-head', count: 1 };
  if (isFlat(rest)) return { form: 'hackmd', why: 'flat-note', count: 1 };
  if (isHackmd(fields, rest)) return { form: 'hackmd', why: 'note-links', count: 1 };
  if (counts.listed > 2 && counts.listed >= counts.dated)
    return { form: 'list', why: 'list-links', count: counts.listed };
  if (counts.dated > 1) return { form: 'survey', why: 'dated-titles', count: counts.dated };
  if (counts.listed > 0 && counts.withIds < 1)
    return { form: 'list', why: 'list-links', count: counts.listed };
  if (counts.withIds > 1) return { form: 'markdown', why: 'heading-ids', count: counts.withIds };
  const isPost =
    counts.headings > 0 || bareHeadings(rest).length > 1 || (counts.links > 0 && counts.letters > 400);
  return isPost && counts.letters > 40 ? { form: 'post', why: 'one-paper', count: 1 } : null;
}

function bibliographyForm(text: string): Recognised | null {
  const start = text.slice(0, 2000).replace(/^[\uFEFF\s]+/, '');
  if (/^[[{]/.test(start)) {
    const items = cslItems(text);
    return items === null ? null : { form: 'csl-json', why: 'csl-items', count: items.length };
  }
  // Looking for the tag anywhere is many times faster than at every line, and a file may be long.
  const mayBeRis = text.includes('TY - ') || text.includes('TY  - ');
  const ris = mayBeRis ? (text.match(/^\uFEFF?TY {1,2}- /gm) ?? []).length : 0;
  if (ris > 0) return { form: 'ris', why: 'ris-tags', count: ris };
  const entries = (text.match(/^[ \t]*@[A-Za-z]+\s*[{(]\s*[^\s,{}()=]+[ \t]*(?:[,=]|\r?$)/gm) ?? []).length;
  const isMarkdown = /^#{1,6} \S/m.test(text.slice(0, 2000)) && !/^[%@]/.test(start);
  return entries > 0 && !isMarkdown ? { form: 'bibtex', why: 'bib-entries', count: entries } : null;
}

interface Counts {
  headings: number;
  pdf: number;
  authors: number;
  dated: number;
  listed: number;
  withIds: number;
  links: number;
  letters: number;
}

function countLines(lines: readonly SourceLine[]): Counts {
  const counts: Counts = {
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

const isDigestHead = (text: string, { headings }: Counts): boolean =>
  headings > 0 &&
  /ChatPaperFree|ChatPaper\b/.test(text.slice(0, 4000)) &&
  /^# \d{4}-\d{2}-\d{2}/m.test(text.slice(0, 6000));

function isHackmd(fields: ReadonlyMap<string, unknown>, lines: readonly SourceLine[]): boolean {
  const head = lines.filter(({ text }) => text.trim() !== '').slice(0, 12);
  const hasTags = fields.has('tags') || head.some(({ text }) => /^#{1,6}\s+tags?\s*[:：]/i.test(text));
  const hasPaper = head.some(({ text }) =>
    /^\s*(?:[-*]\s+)?\[(?:paper|pdf|論文|论文|paper link)\]\(/i.test(text),
  );
  return hasTags && hasPaper;
}
