import { plainText } from '../../../markdown/inline/inline';
import type { Block, Scan } from '../../../markdown/model';
import { tableRows, type TableRow } from '../../../markdown/blocks/tables';
import { webLinks } from '../../../reference/web-links';
import { hasIds, idsIn, mergeIds, noIds, yearOfIds } from '../../../reference/identify';
import { publicationIn } from '../../../reference/venue';
import { emptyCard, type ImportCard, type Skipped } from '../../source/model';
import { namesIn } from '../../source/people';
import { isLabel, linksFor } from '../../source/source-links';

const columns = {
  title: /^(?:paper|papers|title|paper title|论文|论文标题|论文名称|标题|题目|名称|文章)$/i,
  authors: /^(?:authors?|作者)$/i,
  venue:
    /^(?:venue|conference|journal|pub(?:lication)?\.?|published|publisher|会议|期刊|会议\/期刊|发表|来源|出处)$/i,
  year: /^(?:year|date|time|年份|时间|日期|发表时间)$/i,
  comment:
    /^(?:comments?|notes?|remarks?|tl;?dr|summary|description|备注|说明|简介|摘要|点评|评论|一句话总结)$/i,
};
const dataset = /^(?:dataset|data|数据集|数据|benchmark)s?$/i;

type Column = keyof typeof columns;

/** Papers of a table, by what its header says; a table of something else is skipped. */
export function tableCards(scan: Scan, block: Block, skipped: Skipped[]): readonly ImportCard[] {
  const [header, ...rows] = tableRows(scan, block);
  if (header === undefined) return [];
  const names = header.cells.map(({ from, to }) => plainText(scan.text, from, to));
  if (names.some(name => dataset.test(name))) {
    skipped.push({ line: block.line, reason: 'dataset' });
    return [];
  }
  const at = (column: Column) => names.findIndex(name => columns[column].test(name));
  if (at('title') < 0) {
    skipped.push({ line: block.line, reason: 'table' });
    return [];
  }
  return rows.flatMap(row => {
    const card = rowCard(scan, row, at);
    if (card === null) skipped.push({ line: row.line, reason: 'no-title' });
    return card ?? [];
  });
}

function rowCard({ text }: Scan, row: TableRow, at: (column: Column) => number): ImportCard | null {
  const cellAt = (column: Column) => row.cells[at(column)];
  const plain = (column: Column) => {
    const cell = cellAt(column);
    return cell === undefined ? '' : plainText(text, cell.from, cell.to).trim();
  };
  const title = plain('title').replace(/[\s.,]+$/, '');
  if (title === '' || isLabel(title)) return null;
  const whole = text.slice(row.from, row.to);
  const own = webLinks(whole).filter(link => link.text === title || link.text === '' || isLabel(link.text));
  const ids = own.map(({ url }) => idsIn(url)).reduce(mergeIds, noIds);
  const stated = hasIds(ids) ? ids : idsIn(whole);
  const read = publicationIn(plain('venue'));
  const year = Number(/(?:19|20)\d{2}/.exec(plain('year'))?.[0] ?? 0) || (read?.year ?? yearOfIds(stated));
  const comment = cellAt('comment');
  return {
    ...emptyCard,
    title,
    ids: stated,
    authors: namesIn(plain('authors').replace(/\bet al\.?/gi, '')),
    venue: read?.venue ?? (read === null && plain('venue') !== '' ? plain('venue') : null),
    year,
    links: linksFor(stated, whole).map(link => (link.text === title ? { ...link, text: 'Paper' } : link)),
    summary: comment === undefined ? '' : text.slice(comment.from, comment.to),
    line: row.line,
  };
}
