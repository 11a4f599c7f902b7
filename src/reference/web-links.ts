import type { Span } from '../markdown/model';

/** An address found in what the user typed. The span covers all that stands for it, brackets of a Markdown link included. */
export interface WebLink extends Span {
  /** Text of a Markdown link; empty for a bare address. */
  readonly text: string;
  readonly url: string;
}

// `[text](address)`: the text may hold one pair of brackets, as in titles copied from arXiv's pages.
const markdownLink =
  /!?\[((?:[^[\]\\\n]|\\.|\[[^[\]\n]*\])*)\]\(\s{0,9}(?:<([^<>\n]*)>|((?:[^\s()]|\([^\s()]*\))*))(?:\s{1,9}"[^"\n]*")?\s{0,9}\)/g;

const openEnd = /[^\s<>"“”‘’「」『』《》【】（），。；：、！？…]+/.source;
const bareAddress = new RegExp(
  `(?:https?://|www\\.|(?:(?:dx\\.)?doi|(?:www\\.|export\\.)?arxiv|openreview|aclanthology)\\.(?:org|net)/)${openEnd}`,
  'gi',
);

/** Finds the Markdown links and bare addresses of a text, in order. Other schemes than http and https are left alone. */
export function webLinks(input: string): readonly WebLink[] {
  const found: WebLink[] = [];
  for (const match of input.matchAll(markdownLink)) {
    const url = match[2] ?? match[3] ?? '';
    const span = { from: match.index, to: match.index + match[0].length };
    found.push({ ...span, text: (match[1] ?? '').trim(), url: cleanAddress(url) });
  }
  for (const match of replaced(input, found, blank).matchAll(bareAddress)) {
    const address = trimAddress(match[0]);
    found.push({ from: match.index, to: match.index + address.length, text: '', url: cleanAddress(address) });
  }
  return found.filter(link => /^https?:\/\/[^/\s]/i.test(link.url)).sort((a, b) => a.from - b.from);
}

/** Spaces in the place of a span, so that every other offset stays. */
export const blank = ({ from, to }: Span): string => ' '.repeat(to - from);

/** The text with something else in the place of each of the spans, which are in order and apart. */
export function replaced<Part extends Span>(
  text: string,
  spans: readonly Part[],
  by: (span: Part) => string,
): string {
  let done = 0;
  const parts = spans.flatMap(span => {
    const before = text.slice(done, span.from);
    done = span.to;
    return [before, by(span)];
  });
  return parts.join('') + text.slice(done);
}

// Punctuation after an address belongs to the sentence around it, and so does a bracket that opened before it.
function trimAddress(address: string): string {
  const trimmed = address.replace(/[.,;:!?'*_~`|\\]+$/, '');
  const last = trimmed.at(-1) ?? '';
  const open = { ')': '(', ']': '[', '}': '{' }[last];
  if (open !== undefined && count(trimmed, last) > count(trimmed, open))
    return trimAddress(trimmed.slice(0, -1));
  return trimmed;
}

const count = (text: string, character: string) => text.split(character).length - 1;

const known =
  /(^|\.)(arxiv\.org|alphaxiv\.org|huggingface\.co|hf\.co|papers\.cool|openreview\.net|aclanthology\.org|doi\.org|github\.com|semanticscholar\.org|nature\.com|ieee\.org|acm\.org|sciencedirect\.com|springer\.com|wiley\.com|zhihu\.com|bilibili\.com|youtube\.com|youtu\.be)$/;
const tracking =
  /^(utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|spm|spm_id_from|vd_source|share_\w+|si|ref|ref_src|referrer|source|from|context)=/i;

/** The address with its scheme, and on hosts known to add them without parameters that only track the reader. */
export function cleanAddress(address: string): string {
  const url = /^https?:\/\//i.test(address)
    ? address
    : /^[\w.-]+\.[a-z]+\//i.test(address)
      ? `https://${address}`
      : address;
  const [, base = url, query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(url) ?? [];
  if (query === '' || !known.test(hostOf(url))) return url;
  const kept = query.split('&').filter(part => !tracking.test(part));
  return base + (kept.length > 0 ? `?${kept.join('&')}` : '') + hash;
}

/** Host of an address in lower case, without `www.` and port; empty if it has none. */
export function hostOf(url: string): string {
  return (/^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)/i.exec(url)?.[1] ?? '').toLowerCase();
}
