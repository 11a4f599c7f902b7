/** Where and when a work came out, as far as a text says. */
export interface Publication {
  readonly venue: string | null;
  readonly year: number | null;
}

const known = new Set(
  (
    '3DV AAAI ACCV ACL AISTATS BMVC CHI CIKM COLING COLM COLT CORL CVPR CVPRW EACL ECCV ECCVW EMNLP EUROGRAPHICS ICASSP ICCV ICCVW ' +
    'ICDM ICIP ICLR ICME ICML ICPR ICRA IJCAI IJCV INTERSPEECH IROS JMLR KDD MICCAI MM NAACL NATURE NEURIPS NIPS OSDI PAMI ' +
    'PR RSS SCIENCE SIGGRAPH SIGIR SOSP TCSVT TIP TMI TMLR TMM TNNLS TOG TPAMI TVCG UAI UIST WACV WSDM WWW'
  ).split(' '),
);

const honour = /[\s,，]*[(（]?(?:oral|spotlight|poster|highlight|best paper(?: award)?|accepted)[)）]?$/i;
/** What says that a paper is in or will be; under review it is in none. */
const accepted = /^(?:to (?:appear|be published) |accepted |published )(?:in|at|by|to|for)\s+/i;
const submitted = /^(?:under review|submitted|in submission)(?:\s|$)/i;
const venueYear =
  /^([A-Za-z3][\w&+/. -]{0,30}?)(?:[\s,，_-]*(?:'|’)?\s*((?:19|20)\d{2})|[\s-]*(?:'|’)?(\d{2}))?$/;
const yearVenue = /^((?:19|20)\d{2})[\s,，]+([A-Za-z3][\w&+/. -]{1,30})$/;

/** Whether a name begins with that of a conference or journal we know, publisher aside. */
export function isKnownVenue(name: string): boolean {
  return known.has((name.replace(/^(?:ACM|IEEE|IEEE\/CVF)\s+/i, '').split(/[\s-]/)[0] ?? '').toUpperCase());
}

/** Two capitals make an acronym; "June 2022" or "Survey 2024" is none. */
const looksLikeVenue = (name: string): boolean => isKnownVenue(name) || /[A-Z].*[A-Z]/.test(name);

/** Reads a phrase that is nothing but a venue, a year or both, such as `CVPR 2024`, `ICLR'24 Oral`, `2022`; null for any other. */
export function publicationIn(phrase: string): Publication | null {
  // A name begins with a Latin letter, a year with a digit.
  if (!/^\s*[A-Za-z\d]/.test(phrase)) return null;
  const text = phrase.trim().replace(accepted, '').replace(honour, '').trim();
  if (submitted.test(text)) return null;
  if (/^(?:19|20)\d{2}$/.test(text)) return { venue: null, year: Number(text) };
  const turned = yearVenue.exec(text);
  if (turned && looksLikeVenue(turned[2] ?? '')) return { venue: turned[2] ?? null, year: Number(turned[1]) };
  const [, name = '', long, short] = venueYear.exec(text) ?? [];
  if (long !== undefined) return looksLikeVenue(name) ? { venue: name, year: Number(long) } : null;
  if (!isKnownVenue(name) || /\s\S+\s/.test(name)) return null;
  return { venue: name, year: short === undefined ? null : 2000 + Number(short) };
}

/** Where and when a preprint came out, which is no venue. */
const preprint = /^(?:(?:arxiv|biorxiv|medrxiv)(?: preprint)?|preprint)[\s,，'’]*((?:19|20)\d{2})$/i;

function postedIn(phrase: string): Publication | null {
  const year = preprint.exec(phrase.trim())?.[1];
  return year === undefined ? null : { venue: null, year: Number(year) };
}

const nothing: Publication = { venue: null, year: null };
const leading = /^(?:[[【(（]([^[\]【】()（）]{2,40})[\]】)）]\s*[:：]?|([^|｜]{3,30}?)\s*[|｜])\s*(?=\S)/;
const trailing = /\s*(?:[[【(（]([^[\]【】()（）]{2,40})[\]】)）]|[,，|｜]\s*([^,，|｜]{3,30}))\s*$/;
const numbering = /^\d{1,2}(?:[.)]\s+|[、）]\s*)(?=\D)/;

const id = String.raw`[[【(（]\s*(?:arxiv\s*[:：]?\s*)?\d{4}\.\d{4,5}(?:v\d+)?\s*[\]】)）]`;
/** An arXiv id in brackets before or after a title, as arXiv's own pages put it. */
const bracketedId = new RegExp(String.raw`^${id}\s*(?=\S)|\s+${id}$`, 'i');

/** A title without numbering and arXiv id, and the venue that stood before or after it: `[CVPR 2024] T`, `CVPR 2024 | T`, `T (ECCV 2022)`. */
export function splitTitle(plain: string): { readonly name: string; readonly publication: Publication } {
  let name = plain.trim();
  if (!/^\d|[[【(（\]】)）|｜,，]/.test(name)) return { name, publication: nothing };
  name = name.replace(numbering, '').replace(bracketedId, '');
  let found = nothing;
  for (const pattern of [leading, trailing]) {
    const match = pattern.exec(name);
    const phrase = match?.[1] ?? match?.[2] ?? '';
    const here = publicationIn(phrase) ?? postedIn(phrase);
    if (!match || !here || match[0].length === name.length) continue;
    name = pattern === leading ? name.slice(match[0].length) : name.slice(0, match.index);
    found = { venue: found.venue ?? here.venue, year: found.year ?? here.year };
  }
  return { name: name.trim(), publication: found };
}

const label =
  /^(?:(?:本文|该文|论文)?(?:发表于|发表在)\s*[:：]?|published (?:in|at)\s*:?|(?:会议|期刊|会议\/期刊|期刊\/会议|发表|来源|出处|venue|journal|conference|publication)\s*[:：])\s*(\S.*)$/i;
const yearLabel =
  /^(?:年份|时间|发表时间|出版时间|发表年份|year|date|published)\s*[:：]\s*[(（]?((?:19|20)\d{2})(?!\d)/i;

/** Such as that of a conference written out; more than that is prose. */
const longName = /^(?=.{1,120}$)[A-Z]\S*(?: (?:[A-Z\d&(]\S*|and|de|for|in|of|on|the|to))*$/;

function labelled(value: string): Publication | null {
  const piece = (value.split(/[,，;；。·|]/)[0] ?? '').trim();
  const read = publicationIn(piece);
  // A name of several parts, such as `Systems, Man, and Cybernetics 2023`, ends at the year.
  const named = read === null ? /^(\S.{0,117}?[^\s,，·|])\s+((?:19|20)\d{2})$/.exec(value) : null;
  if (named !== null && !/[。；;]/.test(value)) return { venue: named[1] ?? null, year: Number(named[2]) };
  const year = Number(/(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(value)?.[1] ?? 0) || null;
  if (read) return { venue: read.venue, year: read.year ?? year };
  const venue = piece.replace(/\s*(?:19|20)\d{2}.*$/, '').trim();
  if (!/\p{L}/u.test(venue)) return year === null ? null : { venue: null, year };
  const isName = venue.length <= 40 ? !venue.includes('://') : longName.test(venue);
  return isName ? { venue, year } : null;
}

/** Venue and year that a line of the body (plain text) states, such as `会议：CVPR 2024` or `X et al. · ICLR 2023 · …`; null if it states none. */
export function publicationOfLine(line: string): Publication | null {
  const year = yearLabel.exec(line)?.[1];
  if (year !== undefined) return { venue: null, year: Number(year) };
  const value = label.exec(line)?.[1];
  if (value !== undefined) return labelled(value);
  const segments = /[·|]/.test(line) ? line.split(/\s+[·|]\s+/) : [line];
  if (segments.length < 2) return /\d{4}/.test(line) ? publicationIn(line) : null;
  const found = segments.flatMap(segment => publicationIn(segment) ?? []);
  if (found.length === 0) return null;
  return {
    venue: found.find(each => each.venue !== null)?.venue ?? null,
    year: found.find(each => each.year !== null)?.year ?? null,
  };
}
