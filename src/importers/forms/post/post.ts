import { webLinks } from '../../../reference/web-links';
import { idsIn, mergeIds, noIds, yearOfIds } from '../../../reference/identify';
import { cutFurniture } from '../../source/furniture';
import { readHead } from '../../source/front-matter';
import { isMangled } from './mangled';
import { emptyCard, type Found, type ImportCard, type Skipped } from '../../source/model';
import { noteParts } from '../../source/note-sections';
import { bareHeadings } from './post-headings';
import { linksFor } from '../../source/source-links';
import { blockText, headingOfLine, sourceLines, type SourceLine } from '../../source/source-lines';
import type { ImportForm } from '../../source/form';

/** Links to papers beyond this many are the post's references. */
const headLinks = 3;

/** Reads a text about one paper; headings that lost their marks are found again. */
export function readPost(text: string): Found {
  const { lines, skipped } = cutFurniture(sourceLines(text));
  const { fields, rest } = readHead(lines);
  const body = rest.some(line => headingOfLine(line) !== null) ? rest : marked(rest);
  const { title, titleLine, intro, sections } = noteParts(body);
  const mangled = rest.filter(isMangled).map(({ line }): Skipped => ({ line, reason: 'mangled' }));
  const introText = blockText(intro);
  if (introText === '' && sections.length === 0) return { cards: [], remarks: [], skipped };
  const links = webLinks(introText).slice(0, headLinks);
  const ids = [idsIn(title), ...links.map(({ url }) => idsIn(url))].reduce(mergeIds, noIds);
  const card: ImportCard = {
    ...emptyCard,
    title: title === '' ? (fields.get('title')?.[0] ?? '') : title,
    line: titleLine,
    ids,
    year: yearOfIds(ids),
    links: linksFor(ids, ''),
    summary: introText,
    keywords: fields.get('tags') ?? [],
    sections,
  };
  return { cards: [card], remarks: [], skipped: [...skipped, ...mangled] };
}

function marked(lines: readonly SourceLine[]): readonly SourceLine[] {
  const found = new Set(bareHeadings(lines));
  return lines.map((line, at) => (found.has(at) ? { ...line, text: `## ${line.text.trim()}` } : line));
}

/** A post about one paper: any text with sections. */
export const postForm = {
  id: 'post',
  name: { en: 'Post about one paper', zh: '单篇论文文章' },
  reasons: { 'one-paper': { en: 'A text with sections', zh: '分节的文章' } },
  recognise: ({ lines, counts }) => {
    const { headings, links, letters } = counts();
    const isPost = headings > 0 || bareHeadings(lines()).length > 1 || (links > 0 && letters > 400);
    return isPost && letters > 40 ? { why: 'one-paper', count: 1 } : null;
  },
  read: readPost,
} as const satisfies ImportForm;
