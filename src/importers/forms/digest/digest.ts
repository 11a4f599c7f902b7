import { idKeys, yearOfIds } from '../../../reference/identify';
import { normalTitle } from '../../../reference/normal-title';
import { digestPaper } from './digest-paper';
import { isPdfLine } from '../../source/labels';
import { frontMatterEnd, readFields } from '../../source/front-matter';
import type { Found, ImportCard, ReadOptions, Skipped } from '../../source/model';
import { headingOfLine, sourceLines, type SourceLine } from '../../source/source-lines';
import { greatest } from '../../../text/extremes';
import type { ImportForm } from '../../source/form';

/** One paper's heading with the lines below it. */
interface Piece {
  readonly title: string;
  readonly line: number;
  readonly topics: readonly string[];
  readonly body: SourceLine[];
}

/** Reads a daily digest: one heading of the second level for each paper, its arXiv id from the `[PDF]` link alone. */
export function readDigest(text: string, { images }: ReadOptions): Found {
  const skipped: Skipped[] = [];
  const cards: ImportCard[] = [];
  const seen = new Set<string>();
  for (const piece of piecesOf(sourceLines(text))) {
    const paper = digestPaper(piece.body, images, skipped);
    const { title } = piece;
    if (title === '' || !paper.isPaper) {
      skipped.push({ line: piece.line, reason: title === '' ? 'no-title' : 'not-paper' });
      continue;
    }
    const { ids, isPaper: _, ...facts } = paper;
    const keys = [...idKeys(ids), `title:${normalTitle(title)}`];
    if (keys.some(key => seen.has(key))) {
      skipped.push({ line: piece.line, reason: 'repeated' });
      continue;
    }
    for (const key of keys) seen.add(key);
    const { topics, line } = piece;
    cards.push({ ...facts, ids, title, topics, line, year: yearOfIds(ids), venue: null });
  }
  return { cards, remarks: [], skipped };
}

function piecesOf(lines: readonly SourceLine[]): readonly Piece[] {
  const level = paperLevel(lines);
  const pieces: Piece[] = [];
  let topics: readonly string[] = [];
  let open: Piece | null = null;
  for (let at = 0; at < lines.length; at++) {
    const source = lines[at];
    if (source === undefined) break;
    const end = frontMatterEnd(lines, at);
    if (end > 0) {
      const title = readFields(lines.slice(at + 1, end - 1)).get('title')?.[0];
      topics = title === undefined ? [] : [title];
      open = null;
      at = end - 1;
      continue;
    }
    const heading = headingOfLine(source);
    if (heading !== null && heading.level < level) open = null;
    else if (heading?.level === level) {
      open = { title: heading.title, line: source.line, topics, body: [] };
      pieces.push(open);
    } else open?.body.push(source);
  }
  return pieces;
}

// The level of the headings right above the links to papers.
function paperLevel(lines: readonly SourceLine[]): number {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  let level = 0;
  for (const line of lines) {
    level = headingOfLine(line)?.level ?? level;
    if (isPdfLine(line.text)) counts[level] = (counts[level] ?? 0) + 1;
  }
  const most = greatest(counts.slice(1));
  return most === 0 ? 2 : counts.indexOf(most, 1);
}

/** A digest of the day's papers, as services send them. */
export const digestForm = {
  id: 'digest',
  name: { en: 'Daily digest', zh: '论文速递' },
  reasons: {
    'pdf-links': {
      en: '{count} {count|heading|headings} with authors and a link to the PDF',
      zh: '{count} 个带作者和 PDF 链接的标题',
    },
    'digest-head': { en: 'The head of a digest', zh: '有论文速递的开头' },
  },
  recognise: ({ text, counts }) => {
    const { pdf, headings, authors } = counts();
    if (pdf > 0 && headings > 0 && authors > 0) return { why: 'pdf-links', count: pdf };
    const isHead =
      headings > 0 &&
      /ChatPaperFree|ChatPaper\b/.test(text.slice(0, 4000)) &&
      /^# \d{4}-\d{2}-\d{2}/m.test(text.slice(0, 6000));
    return isHead ? { why: 'digest-head', count: 1 } : null;
  },
  read: readDigest,
} as const satisfies ImportForm;
