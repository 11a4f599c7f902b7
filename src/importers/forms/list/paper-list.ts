import { webLinks } from '../../../reference/web-links';
import type { Block, ListItem, Scan } from '../../../markdown/model';
import { scan } from '../../../markdown/blocks/scan';
import { plainText } from '../../../markdown/inline/inline';
import { cardOfLine } from './link-card';
import { tableCards } from './list-tables';
import type { Found, ImportCard, Skipped, TopicRemark } from '../../source/model';
import { addAll, least } from '../../../text/extremes';
import type { ImportForm } from '../../source/form';

const contents = /^(?:contents|table of contents|toc|目录)$/i;
const ending = /^(?:license|contributing|contributors?|acknowledg\w*|citation|star history|许可|贡献|致谢)$/i;

/** A heading's reach: its titles from the outermost, the document's own title left out. */
interface Region {
  readonly from: number;
  readonly line: number;
  readonly topics: readonly string[];
}

/** Reads a list of papers such as an awesome list: tables, bullets, numbered entries, headings as topics. */
export function readPaperList(text: string): Found {
  const source = scan(text);
  const regions = regionsOf(source);
  const cards: ImportCard[] = [];
  const skipped: Skipped[] = [];
  const topicsAt = (at: number) => topicsBefore(regions, at);
  for (const block of source.blocks.filter(({ kind }) => kind === 'table')) {
    const topics = topicsAt(block.from);
    addAll(
      cards,
      tableCards(source, block, skipped).map(card => ({ ...card, topics })),
    );
  }
  for (const item of source.items.filter(({ depth, quoted }) => depth === 0 && !quoted)) {
    const topics = topicsAt(item.from);
    const topic = topics.at(-1) ?? '';
    const line = source.text.slice(item.content.from, item.content.to);
    const reason =
      contents.test(topic) || isInPage(line) ? 'contents' : ending.test(topic) ? 'furniture' : null;
    const card = reason === null ? cardOfLine(line) : null;
    if (card !== null) cards.push({ ...card, summary: nestedText(source, item), topics, line: item.line });
    else
      skipped.push({
        line: item.line,
        reason: reason ?? (webLinks(line).length > 0 ? 'links' : 'not-paper'),
      });
  }
  cards.sort((a, b) => a.line - b.line);
  return { cards, remarks: remarksOf(source, regions, cards), skipped: runs(skipped) };
}

const isInPage = (line: string) => /^\[[^\]]*\]\(#[^)]*\)\s*$/.test(line.trim());

// One line says enough for a run of lines that are left out for one reason.
function runs(skipped: readonly Skipped[]): readonly Skipped[] {
  const sorted = [...skipped].sort((a, b) => a.line - b.line);
  return sorted.filter(({ line, reason }, at) => {
    const before = sorted[at - 1];
    return !(
      before?.reason === reason &&
      before.line >= line - 1 &&
      (reason === 'contents' || reason === 'links')
    );
  });
}

function regionsOf({ headings, text }: Scan): readonly Region[] {
  const open: { readonly level: number; readonly title: string }[] = [];
  const tops = headings.filter(({ level }) => level === 1).length;
  return headings.map(({ level, from, line, title }) => {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    open.push({ level, title: plainText(text, title.from, title.to) });
    const named = open.filter(each => each.title !== '' && !(each.level === 1 && tops === 1));
    return { from, line, topics: named.map(each => each.title) };
  });
}

function nestedText({ text }: Scan, item: ListItem): string {
  const lines = text.slice(item.to + 1).split('\n', item.lastLine - item.line);
  const indents = lines.filter(line => line.trim() !== '').map(line => /^\s*/.exec(line)?.[0].length ?? 0);
  const indent = Math.min(least(indents), 40);
  return lines
    .map(line => line.slice(indent).trimEnd())
    .join('\n')
    .trim();
}

const plainBlock = new Set<Block['kind']>(['table', 'html', 'comment', 'front-matter']);

// Prose between a heading and its list speaks of the topic.
function remarksOf(
  source: Scan,
  regions: readonly Region[],
  cards: readonly ImportCard[],
): readonly TopicRemark[] {
  const taken = [...source.blocks.filter(({ kind }) => plainBlock.has(kind)), ...source.items];
  const hidden = new Set(taken.flatMap(({ line, lastLine }) => range(line, lastLine)));
  const lines = source.text.split('\n');
  const held = new Set(cards.map(({ topics }) => topics.join('\n')));
  return regions.flatMap(({ line, topics }, at) => {
    if (topics.length === 0 || !held.has(topics.join('\n'))) return [];
    const to = regions[at + 1]?.line ?? lines.length + 1;
    const own = range(line + 1, to - 1).filter(number => !hidden.has(number));
    const text = own
      .map(number => (lines[number - 1] ?? '').trimEnd())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
    return /[\p{L}\p{N}]/u.test(text) ? [{ topics, text, line: own[0] ?? line }] : [];
  });
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

function topicsBefore(regions: readonly Region[], at: number): readonly string[] {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.from ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return regions[low - 1]?.topics ?? [];
}

/** A list of papers: bullets, numbered entries, tables. */
export const listForm = {
  id: 'list',
  name: { en: 'List of papers', zh: '论文列表' },
  reasons: {
    'list-links': {
      en: '{count} {count|entry|entries} with a link to a paper',
      zh: '{count} 个带论文链接的条目',
    },
  },
  recognise: ({ counts }) => {
    const { listed, dated, withIds } = counts();
    const isList = (listed > 2 && listed >= dated) || (listed > 0 && dated < 2 && withIds < 1);
    return isList ? { why: 'list-links', count: listed } : null;
  },
  read: readPaperList,
} as const satisfies ImportForm;
