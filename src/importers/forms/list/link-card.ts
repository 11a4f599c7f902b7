import { titleIn } from '../../../reference/title';
import { webLinks, type WebLink } from '../../../reference/web-links';
import { hasIds, idsIn, mergeIds, noIds, yearOfIds } from '../../../reference/identify';
import { publicationIn, type Publication } from '../../../reference/venue';
import { emptyCard, type ImportCard } from '../../source/model';
import { namesIn } from '../../source/people';
import { isLabel, linksFor } from '../../source/source-links';
import { titleYearIn } from '../../source/title-year';

/** Longer lines are prose; reading them for a title would be slow. */
const longest = 4000;

const paperLabel = /^(?:paper|pdf|arxiv|abs|html|openreview|论文|原文|链接|link)$/i;

/** The paper that one line of a list is about; null if it names none. Topics and line are the caller's. */
export function cardOfLine(line: string): ImportCard | null {
  if (line.length > longest) return null;
  // A link that leads nowhere is its text.
  const text = line.replace(/\[([^[\]]*)\]\(\s*\)/g, '$1');
  const links = webLinks(text).map(link => ({ ...link, text: unwrapped(link.text) }));
  const named = links.filter(link => link.text !== '' && !isLabel(link.text));
  const title = titleOf(text, links, named);
  if (title === '') return null;
  const ids = idsOf(title, links);
  const { rest, publication } = publicationAround(outside(text, title, links));
  const isPaper =
    hasIds(ids) ||
    publication.year !== null ||
    links.some(link => paperLabel.test(link.text) || /\.pdf$/i.test(link.url));
  if (!isPaper) return null;
  return {
    ...emptyCard,
    title,
    ids,
    authors: authorsIn(rest),
    venue: publication.venue,
    year: publication.year ?? yearOfIds(ids),
    links: linksFor(ids, text).map(link => ({
      ...link,
      text: link.text === title ? 'Paper' : unwrapped(link.text),
    })),
  };
}

function idsOf(title: string, links: readonly WebLink[]) {
  const own = links.filter(link => link.text === '' || link.text === title || isLabel(link.text));
  return own.map(({ url }) => idsIn(url)).reduce(mergeIds, noIds);
}

function titleOf(text: string, links: readonly WebLink[], named: readonly WebLink[]): string {
  const bold = /(\*\*|__)(.{4,300}?)\1/.exec(text)?.[2];
  if (bold !== undefined) return tidy(webLinks(bold)[0]?.text ?? bold);
  const [first] = named;
  if (first !== undefined && text.slice(0, first.from).trim().length < 12) return tidy(first.text);
  const quoted = /[“"]([^“”"]{8,300})[”"]/.exec(text)?.[1] ?? /《([^《》]{4,200})》/.exec(text)?.[1];
  if (quoted !== undefined) return tidy(quoted);
  const before = text.slice(0, links[0]?.from).replace(/[\s[(（【|,，;；:：-]+$/, '');
  const facts = titleYearIn(before);
  return facts?.title ?? tidy(titleIn(cutPublication(before)));
}

const tidy = (title: string) => title.trim().replace(/[\s.,，。:：]+$/, '');

// What follows a full stop, or stands in brackets with a year, is no part of the title.
function cutPublication(text: string): string {
  const bracket = /\s*[[(（【][^()[\]（）【】]*(?:19|20)\d{2}[^()[\]（）【】]*[\])）】].*$/.exec(text);
  const cut = bracket === null || bracket.index === 0 ? text : text.slice(0, bracket.index);
  const stop = /[.。]\s+(?=\p{Lu})/u.exec(cut);
  return stop === null || stop.index < 12 ? cut : cut.slice(0, stop.index);
}

function outside(text: string, title: string, links: readonly WebLink[]): string {
  const bare = [...links]
    .reverse()
    .reduce((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, text);
  return bare.replace(title, ' ').replace(/[*_]{2}|!\[[^\]]*\]/g, ' ');
}

const segment = /[[(（【]([^()[\]（）【】]{2,60})[\])）】]/g;

function publicationAround(text: string): { readonly rest: string; readonly publication: Publication } {
  const inBrackets = [...text.matchAll(segment)].map(match => ({ all: match[0], inner: match[1] ?? '' }));
  const plain = text
    .replace(segment, ' ')
    .split(/[,，.;；|·]\s+|[,，;；|·]|\s{2,}/)
    .map(part => part.replace(/^[\s.,:：[\]()-]+|[\s.,:：*_[\]()-]+$/g, ''))
    .filter(part => part !== '');
  const read = [...inBrackets.map(({ inner }) => inner), ...plain, ...pairs(plain)].map(part => ({
    part,
    found: publicationIn(part.replace(/^(?:in|at)\s+/i, '')),
  }));
  const venue = read.find(({ found }) => (found?.venue ?? null) !== null)?.found;
  const year = read.find(({ found }) => (found?.year ?? null) !== null)?.found?.year ?? null;
  const used = new Set(read.filter(({ found }) => found !== null).map(({ part }) => part));
  const rest = plain.filter(part => !used.has(part)).join(', ');
  return { rest, publication: { venue: venue?.venue ?? null, year: venue?.year ?? year } };
}

const pairs = (parts: readonly string[]): readonly string[] =>
  parts.slice(1).map((part, at) => `${parts[at] ?? ''} ${part}`);

function authorsIn(rest: string): readonly string[] {
  const names = namesIn(rest.replace(/\bet al\.?/gi, ''));
  const areNames = names.every(name =>
    /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:[a-z]{2,3}\s+)?\p{Lu}[\p{L}.'’-]*){1,4}$/u.test(name),
  );
  return names.length > 0 && names.length <= 60 && areNames ? names : [];
}

// `[[PDF]](address)` has brackets of its own.
const unwrapped = (label: string): string => label.replace(/^\[([^[\]]*)\]$/, '$1');
