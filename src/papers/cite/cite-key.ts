import type { PaperCard } from '../card';
import { nameOf } from './paper-entry';
import { factsOf, type PaperFacts } from './paper-facts';
import { fold } from '../../text/fold';
import { pinyinOf } from '../../text/pinyin';
import { byDate, works, type Paper } from '../index/works';

/** The pattern of a new user: `li2024diffusion`. */
export const defaultKeyPattern = '[auth][year][shorttitle:1]';

/** The pattern in use. */
export function keyPattern({ citeKeyPattern }: { readonly citeKeyPattern: string }): string {
  return citeKeyPattern === '' || keyPatternFault(citeKeyPattern) !== null
    ? defaultKeyPattern
    : citeKeyPattern;
}

/** What a pattern may hold in square brackets. */
export const keyTokens = ['auth', 'authors', 'year', 'shorttitle', 'veryshorttitle', 'venue'] as const;

const token = /\[(\w+)(?::(\d))?\]/g;

/** What is wrong with a pattern: a token that is none, a character that no key can have, or nothing that tells papers apart. */
export function keyPatternFault(pattern: string): 'token' | 'characters' | 'empty' | null {
  const names = [...pattern.matchAll(token)].map(([, name = '']) => name);
  if (names.some(name => !keyTokens.some(known => known === name))) return 'token';
  if (names.length === 0) return 'empty';
  return /[^\w:.+/-]/.test(pattern.replace(token, '')) ? 'characters' : null;
}

/** The key of a work by a pattern, of letters and digits of ASCII and what the pattern itself holds. */
export function citeKey(
  facts: Pick<PaperFacts, 'title' | 'authors' | 'year' | 'venue'>,
  pattern: string,
): string {
  const families = facts.authors.map(familyOf).filter(name => name !== '');
  const words = titleWords(facts.title);
  // Without an author the title's first word stands there, and is not said twice.
  const lead = families[0] ?? words[0] ?? '';
  const rest = families.length > 0 ? words : words.slice(1);
  const valueOf = (name: string, count: number): string => {
    if (name === 'auth') return lead;
    if (name === 'authors') return families.length === 0 ? lead : joined(families.slice(0, count || 3));
    if (name === 'year') return facts.year === null ? '' : String(facts.year);
    if (name === 'venue') return plain(facts.venue ?? '').replace(/\W/g, '');
    return joined(rest.slice(0, name === 'veryshorttitle' ? 1 : count || 3));
  };
  const key = pattern.replace(token, (_all, name: string, count?: string) =>
    valueOf(name, Number(count ?? 0)),
  );
  // What is not known leaves no gap between the signs of the pattern.
  return key.replace(/^[^a-z0-9]+|[^a-z0-9]+$/gi, '').replace(/([^a-z0-9])[^a-z0-9]+/gi, '$1') || 'paper';
}

/** Works by the cards about them, each with its facts and a key that no other has. */
export interface Cited {
  readonly paper: Paper;
  readonly facts: PaperFacts;
  readonly key: string;
}

/**
 * The works of all cards, earliest first, with keys of their own: of equal keys the work noted first keeps the bare
 * one and the others get `a`, `b`, …, so that a new card never changes the key of an older one.
 */
export function citedWorks(cards: readonly PaperCard[], pattern: string): readonly Cited[] {
  const used = new Set<string>();
  const first = ({ cards: [card] }: Paper): readonly PaperCard[] => (card === undefined ? [] : [card]);
  return [...works(cards)]
    .sort((a, b) => first(a).flatMap(one => first(b).map(two => byDate(one, two)))[0] ?? 0)
    .map(paper => {
      const facts = factsOf(paper);
      const base = citeKey(facts, pattern);
      let key = base;
      // BibTeX does not tell capitals from small letters in keys.
      for (let next = 0; used.has(key.toLowerCase()); next++) key = base + letters(next);
      used.add(key.toLowerCase());
      return { paper, facts, key };
    });
}

// a … z, aa, ab, …
const letters = (number: number): string =>
  (number < 26 ? '' : letters(Math.floor(number / 26) - 1)) + String.fromCharCode(97 + (number % 26));

const hanzi = /[\u3400-\u9fff]/;
/** Surnames of two characters, and those not read as elsewhere. */
const longSurname = /^(?:欧阳|司马|诸葛|上官|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|长孙|宇文|端木|南宫)/;
const surnames: Readonly<Record<string, string>> = {
  曾: 'zeng',
  单: 'shan',
  解: 'xie',
  仇: 'qiu',
  查: 'zha',
  翟: 'zhai',
  朴: 'piao',
  区: 'ou',
  盖: 'ge',
  覃: 'qin',
  沈: 'shen',
  乐: 'yue',
};

function familyOf(author: string): string {
  const folded = fold(author);
  if (!hanzi.test(folded)) return plain(nameOf(author)[0]?.family ?? '');
  const surname = longSurname.exec(folded)?.[0] ?? folded.slice(0, 1);
  return surnames[surname] ?? plain(surname);
}

const stopWords = new Set(
  'a an the on of for in to and with from by at as is are via using toward towards into its be can do how what why when'.split(
    ' ',
  ),
);
/** Characters of Chinese that make up one word of a key. */
const hanziLength = 4;

/** The words that tell a title from others, as a key can hold them. */
function titleWords(title: string): readonly string[] {
  const words =
    fold(title.replace(/['’]/g, '')).match(/[\u3400-\u9fff]+|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const telling = words.filter(word => !stopWords.has(word));
  return (telling.length > 0 ? telling : words)
    .map(word => plain(hanzi.test(word) ? word.slice(0, hanziLength) : word))
    .filter(word => word !== '');
}

// Chinese as pinyin; what has no letters of ASCII goes.
function plain(text: string): string {
  const folded = fold(text);
  const latin = hanzi.test(folded)
    ? [...folded].map(char => (hanzi.test(char) ? (pinyinOf(char)[0] ?? '') : char)).join('')
    : folded;
  return latin.replace(/[^a-z0-9]/g, '');
}

// A capital shows where the next word begins.
const joined = (words: readonly string[]): string =>
  words.map((word, at) => (at === 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1))).join('');
