import { webLinks } from '../../../reference/web-links';
import { idsIn, noIds } from '../../../reference/identify';
import { authorsOf, labelOf, type DigestPart, type Labelled, isPdfLine } from '../../source/labels';
import { listsToMarkdown } from '../../source/html-text';
import type { ImportCard, ImportSection, Skipped } from '../../source/model';
import { namesIn } from '../../source/people';
import { linksFor } from '../../source/source-links';
import { blockText, headingOfLine, type SourceLine } from '../../source/source-lines';

/** What a digest tells of one paper. */
export interface DigestPaper extends Pick<
  ImportCard,
  'authors' | 'ids' | 'links' | 'abstract' | 'summary' | 'keywords' | 'sections'
> {
  /** False for a heading that only looks like a paper's. */
  readonly isPaper: boolean;
}

type Part = DigestPart | 'intro' | 'generated' | 'images' | 'other';

interface Parts {
  readonly text: Record<Part, SourceLine[]>;
  readonly labels: Partial<Record<Part, string>>;
  authors: readonly string[] | null;
  pdf: string | null;
}

const boldName = /^\*\*\[([^\]]+)\]\([^)]*\)\*\*\s*$/;

/** Sorts the lines below a paper's heading into its parts. `skipped` gets what is left out. */
export function digestPaper(lines: readonly SourceLine[], images: boolean, skipped: Skipped[]): DigestPaper {
  const parts = partsOf(lines);
  const { text, labels, authors, pdf } = parts;
  const ids = pdf === null ? noIds : idsIn(webLinks(pdf)[0]?.url ?? '');
  const comment = pdf === null ? '' : pdf.replace(/^\s*\[[^\]]*\]\([^()]*\)/, '').trim();
  const [picture] = text.images;
  if (picture !== undefined && !images) skipped.push({ line: picture.line, reason: 'images' });
  const generated = generatedText(text.generated);
  const sections: ImportSection[] = [
    section(labels.takeaways ?? '', blockText(text.takeaways)),
    section(labels.other ?? '', blockText(text.other)),
    section(labels.generated ?? '', generated),
    section(images ? (labels.images ?? 'Images') : '', images ? picturesOf(text.images) : ''),
  ].filter(each => each.heading !== '' && each.text !== '');
  const abstract = blockText([...text.intro, ...text.abstract]);
  return {
    isPaper: authors !== null || pdf !== null || text.summary.length > 0,
    authors: authors ?? [],
    ids,
    links: linksFor(ids, pdf ?? ''),
    abstract: comment === '' ? abstract : [abstract, comment].filter(part => part !== '').join('\n\n'),
    summary: blockText(text.summary),
    keywords: keywordsIn(generated),
    sections,
  };
}

const section = (heading: string, text: string): ImportSection => ({ heading, level: 1, text });

function partsOf(lines: readonly SourceLine[]): Parts {
  const text = { intro: [], summary: [], takeaways: [], abstract: [], generated: [], images: [], other: [] };
  const parts: Parts = { text, labels: {}, authors: null, pdf: null };
  let part: Part = 'intro';
  let before: Part = 'intro';
  for (const source of lines) {
    const bare = source.text.trim();
    const authors = parts.authors === null ? authorsOf(bare) : null;
    const label: Labelled | null = part === 'images' ? null : labelOf(bare);
    const site = boldName.exec(bare)?.[1];
    if (part === 'images') {
      parts.text.images.push(source);
      if (/<\/details>/i.test(bare)) part = before;
    } else if (/^<details\b/i.test(bare)) {
      before = part;
      part = /<\/details>/i.test(bare) ? part : 'images';
      parts.text.images.push(source);
    } else if (/^<img\b[^<>]*>$/i.test(bare)) parts.text.images.push(source);
    else if (authors !== null && part === 'intro') parts.authors = namesIn(authors);
    else if (parts.pdf === null && isPdfLine(bare)) parts.pdf = bare;
    else if (site !== undefined) {
      part = 'generated';
      parts.labels.generated ??= site;
    } else if (label !== null && part !== 'generated') {
      part = label.part;
      parts.labels[part] ??= label.label;
      if (label.rest !== '') parts.text[part].push({ ...source, text: label.rest });
    } else if (headingOfLine(source) !== null && part !== 'generated') {
      part = 'other';
      parts.labels.other ??= headingOfLine(source)?.title ?? '';
    } else parts.text[/^<(?:ol|ul|li|p)>/i.test(bare) ? openGenerated(parts) : part].push(source);
  }
  return parts;
}

// Lists of HTML are generated text even where the site's name above them is missing.
function openGenerated(parts: Parts): Part {
  parts.labels.generated ??= 'ChatPaperFree';
  return 'generated';
}

function generatedText(lines: readonly SourceLine[]): string {
  const text = blockText(lines);
  return /<(?:ol|ul|li|p)\b[^<>]*>/i.test(text) ? listsToMarkdown(text) : text;
}

function picturesOf(lines: readonly SourceLine[]): string {
  const sources = lines.flatMap(({ text }) => [...text.matchAll(/<img\b[^<>]*?\bsrc="([^"<>\s]+)"/gi)]);
  return sources.map(([, url = '']) => `![](${url})`).join('\n');
}

function keywordsIn(generated: string): readonly string[] {
  const list =
    /^\s*(?:\d+\.|[-*])\s+(?:keywords?|关键词|关键字)\s*[:：]\s*(\S.*)$/im.exec(generated)?.[1] ?? '';
  return list
    .split(/[,，、;；·]/)
    .map(word => word.trim())
    .filter(word => word !== '' && word.length <= 60);
}
