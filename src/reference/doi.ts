// A DOI in running text ends at white space, quotes, brackets that Markdown and BibTeX use, and anything Chinese or a picture.
const doi =
  /(?:^|[^\w.])(10\.\d{4,9}(?:\.\d+)*(?:\/|%2F)[^\s\p{Cc}"'`<>|[\]{}?#&\\\u2014-\u2026\u3000-\u303f\u3400-\u9fff\uff00-\uffef\u{10000}-\u{10ffff}\p{Cs}]+)/giu;

/** What ends one although an address can hold it in `%` codes. */
const ends = /[\s\p{Cc}"'`\\\u2014-\u2026\u3000-\u303f\u3400-\u9fff\uff00-\uffef\u{10000}-\u{10ffff}\p{Cs}]/u;

const tails = /(?:\/(?:full|abstract|pdf|epdf|html|meta|fulltext)|\.full|\.pdf|[.,;:!*_~\\/])$/;

const version = new RegExp(`${tails.source}|v\\d+$`);

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%2F/gi, '/');
  }
};

/** Cuts at the first bracket that has no partner: it belongs to the sentence or to a Markdown link. */
function balanced(text: string): string {
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open.push(at);
    if (text[at] === ')' && open.pop() === undefined) return text.slice(0, at);
  }
  return text.slice(0, open[0] ?? text.length);
}

function trimmed(raw: string): string {
  const [whole = ''] = decoded(balanced(raw)).toLowerCase().split(ends, 1);
  let text = balanced(whole);
  // bioRxiv and medRxiv put the version behind the DOI.
  const tail = text.startsWith('10.1101/') ? version : tails;
  while (tail.test(text)) text = text.replace(tail, '');
  return text;
}

const isLinked = (text: string, slash: number): boolean =>
  text.slice(Math.max(0, slash - 7), slash + 1).toLowerCase() === 'doi.org/';

/**
 * Every DOI in the text in lower case, those in links to doi.org first, arXiv's own included
 * (rules: https://www.crossref.org/blog/dois-and-matching-regular-expressions/).
 */
export function doisIn(text: string): readonly string[] {
  const found = [...text.matchAll(doi)].map(({ 1: raw = '', index }) => ({
    id: trimmed(raw),
    linked: isLinked(text, index),
  }));
  return found
    .sort((a, b) => Number(b.linked) - Number(a.linked))
    .map(({ id }) => id)
    .filter(id => /\/./.test(id));
}
