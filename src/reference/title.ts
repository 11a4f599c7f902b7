import { hasIds, idsIn } from './identify';
import { blank, replaced, webLinks, type WebLink } from './web-links';

// Texts of links that say what is behind them rather than its name.
const generic =
  /^(?:the |full |source )?(?:paper|code|pdf|html|abs|abstract|arxiv|doi|link|url|github|source|project(?: page)?|home ?page|website|demo|openreview|论文|代码|链接|地址|原文|全文|项目|主页|项目主页|源码|下载|网址)$/i;

// Shapes an id may have, after what may stand before it; what has one is an id only if the identity rules say so too.
const idShapes = [
  /()(\b(?:arxiv|doi|openreview|acl(?: anthology)?)\s*[:：]\s*[^\s<>()[\]{}（）【】「」《》，。；、]+)/gi,
  /(^|[^\w.])(10\.\d{4,9}\/[^\s<>"'“”‘’（）【】「」《》，。；：、]+)/g,
  /(^|[^\w.\-/$¥￥€£])((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Za-z-]{2,9})?\/\d{7})(?:v\d+)?\b)(?!\.\d)/g,
  /(^|[^\w./-])(\d{4}\.[a-z0-9_]+-[a-z0-9]+\.\d+\b)/g,
];

const pubmed = /\bPMID\s*[:：]?\s*\d{1,8}(?!\d)/i;

/** True for the text of a link that names no paper, such as `PDF` or `代码`. */
export function isGenericLabel(text: string): boolean {
  return generic.test(text.trim());
}

/** The title in one line of what the user typed, without marks, links and ids; empty if it holds none. */
export function titleIn(line: string): string {
  const bare = stripMarks(line.replace(/[\u200B\u2060\uFEFF]/g, ''));
  const { text, cut } = withoutIds(withoutLinks(bare));
  const title = cut ? trimSeparators(text) : text;
  const folded = unwrap(
    title
      .replace(/^(?:title|标题|题目)\s*[:：]\s*/i, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return /[\p{L}\p{N}]/u.test(folded) && !isGenericLabel(folded) ? folded : '';
}

interface Cutting {
  readonly text: string;
  readonly cut: boolean;
}

function stripMarks(line: string): string {
  return line.replace(/^\s*(?:(?:#{1,6}|>|[-*+]|\d{1,3}[.)])\s+(?:\[.?\]\s+)?)+/, '').trim();
}

function withoutLinks(line: string): Cutting {
  const links = webLinks(line);
  const nameOf = ({ text }: WebLink): string => (text === '' || isGenericLabel(text) ? '' : text);
  return { text: replaced(line, links, nameOf), cut: links.length > 0 };
}

function withoutIds({ text: line, cut: wasCut }: Cutting): Cutting {
  const before = { text: line.replace(pubmed, ' '), cut: wasCut || pubmed.test(line) };
  return idShapes.reduce<Cutting>(({ text, cut }, shape) => {
    const found = [...text.matchAll(shape)].filter(([, , id = '']) => hasIds(idsIn(id)));
    const spans = found.map(({ index, 0: all, 1: lead = '' }) => ({
      from: index + lead.length,
      to: index + all.length,
    }));
    return { text: replaced(text, spans, blank), cut: cut || found.length > 0 };
  }, before);
}

const separator = /[\s,，;；:：、|·•–—-]/;
const siteBefore = /^\s*paper page\s*[-–—]\s+/i;
const siteAfter = /\s*[-–—|]\s*(?:arxiv|openreview|acl anthology|semantic scholar|hugging ?face)\s*$/i;

// Without the separators and white space at both ends.
function trimmedOf(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && separator.test(text.charAt(from))) from++;
  while (to > from && separator.test(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

function trimSeparators(text: string): string {
  // Ids and links leave runs of white space, over which the patterns below would be slow.
  const bare = text
    .replace(/\s+/g, ' ')
    .replace(/[([{（【<] ?[)\]}）】>]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(siteBefore, '')
    .replace(siteAfter, '');
  const without = trimmedOf(bare).replace(/(^|\W)(?:arxiv )?preprint$/i, '$1');
  return trimmedOf(without).replace(/([^.])\.$/, '$1');
}

const wrappers = ['""', '“”', '《》', '「」', '**', '__', '``'];

function unwrap(title: string): string {
  const outer = title.replace(/^(\*\*|__)([^*_]+)\1$/, '$2');
  const pair = wrappers.find(([open, close]) => outer.startsWith(open ?? '') && outer.endsWith(close ?? ''));
  const inner = outer.slice(1, -1);
  return pair !== undefined && ![...pair].some(mark => inner.includes(mark)) && inner !== '' ? inner : outer;
}
