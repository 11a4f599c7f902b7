import { inlines, plainText } from '../../markdown/inline/inline';
import type { Inline, Span } from '../../markdown/model';
import type { LinkKind, PaperLink } from '../../reference/paper-link';
import { startsText } from './body-lines';
import { hasIds, idsIn } from '../../reference/identify';

const codeHosts =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|gitee\.com|bitbucket\.org|codeberg\.org)\//i;

function kindOf(url: string, text: string): LinkKind {
  if (codeHosts.test(url)) return 'code';
  if (/pdf|\.github\.io/i.test(url)) {
    if (/\.pdf(?:$|[?#])|\/pdf\/|\/pdf\?/i.test(url)) return 'pdf';
    if (/\.github\.io(?:\/|$)/i.test(url)) return 'project';
  }
  if (arxivPage.test(url) || hasIds(idsIn(url))) return 'paper';
  if (/\bcode\b|代码|源码/i.test(text)) return 'code';
  if (/\bpdf\b/i.test(text)) return 'pdf';
  if (/\bproject\b|项目|主页/i.test(text)) return 'project';
  return /\bpaper\b|论文|原文/i.test(text) ? 'paper' : 'other';
}

// Saves looking for every kind of id in the commonest address.
const arxivPage = /^https:\/\/arxiv\.org\/abs\/2[0-9](?:0[1-9]|1[0-2])\.\d{5}(?:v\d)?$/;

/** Whether an inline element is one that cards list. */
export function isLink({ kind }: Inline): boolean {
  return kind === 'link' || kind === 'wikilink' || kind === 'url';
}

/** The links between two offsets, with their spans. */
export function inlineLinks(text: string, from: number, to: number): readonly Inline[] {
  return inlines(text, from, to).filter(isLink);
}

const SPACE = 32;
const COLON = 58;
const SLASH = 47;
/** Signs that stand for themselves between words; two white spaces and addresses do not. */
const signs = new Set(Array.from('0123456789 .,:;!?()+-/\'"', char => char.charCodeAt(0)));

// Whether a reader sees `from`…`to` as it is written.
function isPlain(text: string, from: number, to: number): boolean {
  let before = SPACE;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!startsText(code)) {
      if (!signs.has(code) || (code === SPACE && before === SPACE)) return false;
      if (code === COLON && text.charCodeAt(at + 1) === SLASH) return false;
    }
    before = code;
  }
  return before !== SPACE;
}

const labelOf = (text: string, { from, to }: Span): string =>
  isPlain(text, from, to) ? text.slice(from, to) : plainText(text, from, to);

/** A link as cards keep it. */
export function paperLink(text: string, { kind, text: shown, target }: Inline): PaperLink {
  const label = labelOf(text, shown) || target;
  return {
    text: label,
    url: target,
    kind: kind === 'wikilink' ? 'note' : kindOf(target, label),
  };
}

/** Leaves out links to what another one leads to already. */
export function distinctLinks(links: readonly PaperLink[]): readonly PaperLink[] {
  // Few are compared sooner than put into a set.
  if (links.length < 9)
    return links.filter(({ url }, at) => url !== '' && links.findIndex(other => other.url === url) === at);
  const seen = new Set<string>();
  return links.filter(({ url }) => url !== '' && !seen.has(url) && seen.add(url));
}
