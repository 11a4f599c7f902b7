import { inlines, plainText } from '../markdown/inline';
import type { Inline } from '../markdown/model';
import type { LinkKind, PaperLink } from './card';
import { detached } from './detached';
import { hasIds, idsIn } from './identify';

const codeHosts =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|gitee\.com|bitbucket\.org|codeberg\.org)\//i;

function kindOf(url: string, text: string): LinkKind {
  if (codeHosts.test(url)) return 'code';
  if (/\.pdf(?:$|[?#])|\/pdf\/|\/pdf\?/i.test(url)) return 'pdf';
  if (/\.github\.io(?:\/|$)/i.test(url)) return 'project';
  if (hasIds(idsIn(url))) return 'paper';
  if (/\bcode\b|代码|源码/i.test(text)) return 'code';
  if (/\bpdf\b/i.test(text)) return 'pdf';
  if (/\bproject\b|项目|主页/i.test(text)) return 'project';
  return /\bpaper\b|论文|原文/i.test(text) ? 'paper' : 'other';
}

/** Whether an inline element is one that cards list. */
export function isLink({ kind }: Inline): boolean {
  return kind === 'link' || kind === 'wikilink' || kind === 'url';
}

/** Whether a text can hold a link at all; saves reading the many lines that do not. */
export function mayLink(text: string): boolean {
  return text.includes('[') || text.includes('://') || text.includes('www.');
}

/** The links between two offsets, with their spans. */
export function inlineLinks(text: string, from: number, to: number): readonly Inline[] {
  return mayLink(text.slice(from, to)) ? inlines(text, from, to).filter(isLink) : [];
}

/** A link as cards keep it. */
export function paperLink(text: string, { kind, text: shown, target }: Inline): PaperLink {
  const label = plainText(text, shown.from, shown.to).trim() || target;
  return {
    text: detached(label),
    url: detached(target),
    kind: kind === 'wikilink' ? 'note' : kindOf(target, label),
  };
}

/** Leaves out links to what another one leads to already. */
export function distinctLinks(links: readonly PaperLink[]): readonly PaperLink[] {
  const seen = new Set<string>();
  return links.filter(({ url }) => url !== '' && !seen.has(url) && seen.add(url));
}
