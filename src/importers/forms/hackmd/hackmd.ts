import { replaced, webLinks } from '../../../reference/web-links';
import { mergeIds, idsIn, noIds, yearOfIds } from '../../../reference/identify';
import { cutFurniture } from '../../source/furniture';
import { splitHeadings } from './flat-headings';
import { splitLists } from './flat-lists';
import { splitTables } from './flat-tables';
import { readHead } from '../../source/front-matter';
import { emptyCard, type Found, type ImportCard, type ImportSection } from '../../source/model';
import { noteParts } from '../../source/note-sections';
import { linksFor } from '../../source/source-links';
import { blockText, sourceLines, type SourceLine } from '../../source/source-lines';
import { least } from '../../../text/extremes';
import type { ImportForm } from '../../source/form';
import type { Source } from '../../source/source';

const tagLine = /^#{1,6}\s+tags?\s*[:：]\s*(.*)$/i;

/** Reads a note of HackMD about one paper, flattened into one line or not. */
export function readHackmd(text: string): Found {
  const { lines, skipped } = cutFurniture(sourceLines(text));
  const card = isFlat(lines) ? flatCard(lines) : lineCard(lines);
  return { cards: card === null ? [] : [card], remarks: [], skipped };
}

/** Whether headings stand behind each other on one line. */
export function isFlat(lines: readonly SourceLine[]): boolean {
  const first = lines.find(({ text }) => text.trim() !== '')?.text ?? '';
  return inlineHeadOf(first) !== null || (first.match(/\s#{1,6} \S/g) ?? []).length > 1;
}

/** Longest front matter on one line, in UTF-16 units. */
const longestHead = 1000;

// `--- tags: a, b --- text`, found without an expression whose steps could grow without bound.
function inlineHeadOf(line: string): { readonly fields: string; readonly end: number } | null {
  const start = line.length - line.trimStart().length;
  if (!/^---\s/.test(line.slice(start, start + 4))) return null;
  const close = line.slice(start, start + longestHead).search(/\s---(?:\s|$)/);
  if (close < 3) return null;
  const fields = line.slice(start + 3, start + close).trim();
  return /^[\w-]+\s*:/.test(fields) ? { fields, end: start + close + 4 } : null;
}

function flatCard(lines: readonly SourceLine[]): ImportCard | null {
  const line = lines.find(({ text }) => text.trim() !== '')?.line ?? 1;
  const whole = blockText(lines);
  const head = inlineHeadOf(whole);
  const fields = head?.fields ?? '';
  const [intro, ...parts] = splitHeadings(whole.slice(head?.end ?? 0));
  const title = /title\s*:\s*(.+?)(?=\s[\w-]+\s*:|$)/i.exec(fields)?.[1] ?? '';
  const own = title === '' && parts[0]?.level === 1 && parts.filter(({ level }) => level === 1).length === 1;
  const below = own ? parts.slice(1) : parts;
  const highest = least(below.map(({ level }) => level));
  const sections = below.map((part): ImportSection => ({
    heading: part.heading,
    level: part.level - highest + 1,
    text: blocks(part.text),
  }));
  const introText = [intro?.text ?? '', own ? (parts[0]?.text ?? '') : ''].join('\n').trim();
  return cardOf({
    title: own ? (parts[0]?.heading ?? '') : title,
    line,
    intro: introText,
    tags: tagsIn(/tags\s*:\s*(.+?)(?=\s[\w-]+\s*:|$)/i.exec(fields)?.[1] ?? ''),
    sections,
  });
}

const blocks = (text: string) =>
  splitTables(text)
    .split('\n\n')
    .map(part => (part.startsWith('|') ? part : splitLists(part)))
    .join('\n\n');

function lineCard(lines: readonly SourceLine[]): ImportCard | null {
  const { fields, rest } = readHead(lines);
  const tagged = rest.find(({ text }) => tagLine.test(text));
  const body = rest.filter(line => line !== tagged && !/^\s*\[toc\]\s*$/i.test(line.text));
  const { title, titleLine, intro, sections } = noteParts(body);
  const tags = [...(fields.get('tags') ?? []), ...tagsIn(tagLine.exec(tagged?.text ?? '')?.[1] ?? '')];
  return cardOf({
    title: title === '' ? (fields.get('title')?.[0] ?? '') : title,
    line: titleLine,
    intro: blockText(intro),
    tags,
    sections,
  });
}

const tagsIn = (list: string): readonly string[] =>
  (list.includes('`') ? list.split('`') : list.split(/[,，]/))
    .map(tag => tag.trim().replace(/^#/, ''))
    .filter(tag => /[\p{L}\p{N}]/u.test(tag));

interface Read extends Pick<ImportCard, 'title' | 'line' | 'sections'> {
  readonly intro: string;
  readonly tags: readonly string[];
}

function cardOf({ title, line, intro, tags, sections }: Read): ImportCard | null {
  const links = webLinks(intro);
  const papers = links.filter(({ text, url }) => /paper|pdf|arxiv|论文|論文|原文/i.test(`${text} ${url}`));
  const ids = papers.map(({ url }) => idsIn(url)).reduce(mergeIds, noIds);
  if (title === '' && sections.length === 0 && links.length === 0) return null;
  return {
    ...emptyCard,
    title,
    line,
    ids,
    year: yearOfIds(ids),
    links: linksFor(ids, intro),
    summary: proseOf(intro),
    keywords: tags,
    sections,
  };
}

// Lines that hold only links are on the card already.
function proseOf(intro: string): string {
  const lines = intro.split('\n').map(text => {
    const links = webLinks(text);
    const rest = replaced(text, links, () => '');
    return links.length > 0 && !/[\p{L}\p{N}]/u.test(rest) ? '' : text;
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A note of HackMD about one paper. */
export const hackmdForm = {
  id: 'hackmd',
  name: { en: 'HackMD note', zh: 'HackMD 笔记' },
  reasons: {
    'flat-note': { en: 'Headings behind each other on one line', zh: '多个标题挤在一行' },
    'note-links': { en: 'Tags and a link to the paper at the top', zh: '开头有标签和论文链接' },
  },
  recognise: source =>
    isFlat(source.lines())
      ? { why: 'flat-note', count: 1 }
      : isTagged(source)
        ? { why: 'note-links', count: 1 }
        : null,
  read: readHackmd,
} as const satisfies ImportForm;

function isTagged({ fields, lines }: Source): boolean {
  const head = lines()
    .filter(({ text }) => text.trim() !== '')
    .slice(0, 12);
  const hasTags = fields().has('tags') || head.some(({ text }) => /^#{1,6}\s+tags?\s*[:：]/i.test(text));
  const hasPaper = head.some(({ text }) =>
    /^\s*(?:[-*]\s+)?\[(?:paper|pdf|論文|论文|paper link)\]\(/i.test(text),
  );
  return hasTags && hasPaper;
}
