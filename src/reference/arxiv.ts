/** Archives of the ids given until 2007, the retired ones included (https://info.arxiv.org/help/arxiv_identifier.html). */
const archives = new Set(
  (
    'acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs dg-ga ' +
    'funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th patt-sol physics plasm-ph ' +
    'q-alg q-bio quant-ph solv-int supr-con'
  ).split(' '),
);

const shape = String.raw`(\d{4}\.\d{4,5}|[a-z-]{2,8}(?:\.[a-z-]{2,9})?(?:\/|%2F)\d{7})(?:v\d{1,3})?(?!\d|\.\d|[a-z])`;

/** Where an id is said to be one: a known host's path, `arXiv:`, or its DOI. */
const marked = new RegExp(
  String.raw`(?:^|[^\w.-])(?:` +
    [
      String.raw`(?:(?:www|export|browse|cn|xx)\.)?arxiv\.org\/(?:abs|pdf|html|ps|src|e-print|format|bibtex)\/`,
      String.raw`(?:www\.)?alphaxiv\.org\/(?:[a-z]{2}\/)?(?:abs|overview|pdf)\/`,
      String.raw`(?:huggingface|hf)\.co\/papers\/`,
      String.raw`ar5iv\.(?:labs\.arxiv\.)?org\/(?:abs|html)\/`,
      String.raw`(?:www\.)?(?:papers\.cool|scirate\.com|semanticscholar\.org)\/arxiv\/`,
      String.raw`xxx\.lanl\.gov\/(?:abs|pdf)\/`,
      String.raw`10\.48550(?:\/|%2F)arxiv\.`,
      String.raw`arxiv\s*[:：#]?\s*(?:id\s*[:：]\s*)?`,
    ].join('|') +
    String.raw`)${shape}`,
  'gi',
);

const bare = new RegExp(String.raw`(?:^|[^\w.\-/$¥￥€£])${shape}`, 'gi');

/** The id without version and class if such a paper can exist, else null. */
function canonical(id: string): string | null {
  if (/^\d{4}\.\d{4,5}$/.test(id)) {
    const issued = id.slice(0, 4);
    // Numbers had four digits from April 2007 and have had five since January 2015.
    const fits = id.length === 9 ? issued >= '0704' && issued <= '1412' : issued >= '1501';
    return fits && isMonth(id.slice(2, 4)) ? id : null;
  }
  const [archive = '', rest = ''] = id.toLowerCase().split(/\/|%2f/);
  const name = archives.has(archive) ? archive : (archive.split('.')[0] ?? '');
  const year = Number(rest.slice(0, 2));
  return archives.has(name) && isMonth(rest.slice(2, 4)) && (year >= 91 || year <= 7)
    ? `${name}/${rest}`
    : null;
}

const isDigit = (code: number): boolean => code > 0x2f && code < 0x3a;
const isMonth = (digits: string): boolean => digits >= '01' && digits <= '12';

function first(pattern: RegExp, text: string): string | null {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const found = canonical(match[1] ?? '');
    if (found !== null) return found;
  }
  return null;
}

const page = '](https://arxiv.org/abs/';

// Most ids stand in a link to their page that is the first in the text to hold digits, and need no search.
function linkedIn(text: string): string | null {
  const at = text.indexOf(page) + page.length;
  if (at < page.length || text.charAt(at + 4) !== '.') return null;
  const end = text.indexOf(')', at);
  if (end !== at + 10 && end !== at + 9) return null;
  const id = text.slice(at, end);
  const first = text.indexOf(id);
  for (let before = 0; before < first; before++) if (isDigit(text.charCodeAt(before))) return null;
  return first === at || text.charAt(first + id.length) === ']' ? canonical(id) : null;
}

/** The first arXiv id in the text, without version; one in a known link or after `arXiv:` goes before a bare one. */
export function arxivIn(text: string): string | null {
  return linkedIn(text) ?? first(marked, text) ?? first(bare, text);
}

/** Year in which a canonical arXiv id was given. */
export function yearOfArxiv(id: string): number {
  const digits = Number(/\d{2}/.exec(id)?.[0] ?? 0);
  return digits >= 91 ? 1900 + digits : 2000 + digits;
}
