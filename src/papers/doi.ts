// A DOI in running text ends at white space, quotes, brackets that Markdown and BibTeX use, and anything Chinese.
const doi =
  /(?:^|[^\w.])(10\.\d{4,9}(?:\.\d+)*(?:\/|%2F)[^\s"'`<>|[\]{}?#&\u2014-\u2026\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+)/gi;

const tails = /(?:\/(?:full|abstract|pdf|epdf|html|meta|fulltext)|\.full|\.pdf|[.,;:!*_~\\/])$/;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%2F/gi, '/');
  }
};

const count = (text: string, char: string): number => text.split(char).length - 1;

/** Cuts at the first closing bracket that nothing opened: it belongs to the sentence or to a Markdown link. */
function balanced(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth < 0) return text.slice(0, at);
  }
  return count(text, '(') > count(text, ')') ? text.slice(0, text.lastIndexOf('(')) : text;
}

function trimmed(raw: string): string {
  let text = balanced(decoded(raw)).toLowerCase();
  while (tails.test(text)) text = text.replace(tails, '');
  // bioRxiv and medRxiv put the version behind the DOI.
  return text.startsWith('10.1101/') ? text.replace(/v\d+$/, '') : text;
}

/** Every DOI in the text in lower case, first one first, arXiv's own included (rules: https://www.crossref.org/blog/dois-and-matching-regular-expressions/). */
export function doisIn(text: string): readonly string[] {
  return [...text.matchAll(doi)].map(([, raw = '']) => trimmed(raw)).filter(id => /\/./.test(id));
}
