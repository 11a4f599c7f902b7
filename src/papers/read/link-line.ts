import type { Span } from '../../markdown/model';

const label =
  /arxiv|doi|openreview|acl|anthology|paper|pdf|html|code|source|project|page|github|link|url|see|论文|链接|地址|原文|文章|代码|源码|项目|主页|官网|下载|参见|见/iy;

/** More than any list of labels: saves looking for them in prose. */
const longest = 160;

const isLetter = (code: number): boolean =>
  (code > 0x40 && code < 0x5b) ||
  (code > 0x60 && code < 0x7b) ||
  (code > 0x4dff && code < 0xa000) ||
  (code > 0x7f && /\p{L}/u.test(String.fromCodePoint(code)));

// Whether the letters in `from`…`to` are all those of labels.
function holdsOnlyLabels(text: string, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const code = text.codePointAt(at) ?? 0;
    if (!isLetter(code)) {
      at += code > 0xffff ? 2 : 1;
      continue;
    }
    label.lastIndex = at;
    if (!label.test(text) || label.lastIndex > to) return false;
    at = label.lastIndex;
  }
  return true;
}

/** Whether `from`…`to` holds nothing but the given elements, which are in order, and what they are called. */
export function holdsOnlyLinks(text: string, from: number, to: number, links: readonly Span[]): boolean {
  let rest = to - from;
  for (const link of links) rest -= link.to - link.from;
  if (rest > longest) return false;
  let at = from;
  for (const link of links) {
    if (link.from > at && !holdsOnlyLabels(text, at, link.from)) return false;
    at = Math.max(at, link.to);
  }
  return holdsOnlyLabels(text, at, to);
}
