import { fold } from '../../text/fold';

/** Parts of a card that a term can be held to. */
export const queryFields = ['author', 'year', 'topic', 'venue'] as const;

/** One of `queryFields`. */
export type QueryField = (typeof queryFields)[number];

/** A folded piece of text asked for, anywhere or in one field. */
export interface Term {
  readonly text: string;
  readonly field: QueryField | null;
}

/** What a query asks for. */
export interface Query {
  /** Each must be found. */
  readonly wanted: readonly Term[];
  /** None may be found. */
  readonly unwanted: readonly Term[];
}

const names: Readonly<Record<string, QueryField>> = {
  author: 'author',
  作者: 'author',
  year: 'year',
  年份: 'year',
  topic: 'topic',
  主题: 'topic',
  venue: 'venue',
  会议: 'venue',
};

const shape = new RegExp(
  String.raw`([-－]?)(?:(${Object.keys(names).join('|')})[:：])?(?:["“”]([^"“”]*)(?:["“”]|$)|([^\s"“”]\S*|(?=\s|$)))`,
  'giu',
);

/** Reads a query: words, `"a phrase"`, `author:`, `year:`, `topic:` or `venue:` before either, `-` before any to leave it out. */
export function parseQuery(text: string): Query {
  const wanted: Term[] = [];
  const unwanted: Term[] = [];
  for (const [, minus = '', name = '', phrase, word] of text.matchAll(shape)) {
    const term = fold(phrase ?? word ?? '').trim();
    // A lone minus, or a field without a value, is still being typed.
    if (term === '' || term === '-') continue;
    (minus === '' ? wanted : unwanted).push({ text: term, field: names[name.toLowerCase()] ?? null });
  }
  return { wanted, unwanted };
}

/** Whether a query asks for nothing. */
export function isEmptyQuery({ wanted, unwanted }: Query): boolean {
  return wanted.length === 0 && unwanted.length === 0;
}

const special = /[:："“”]|(?:^|\s)[-－]/;

/** Whether all that the later text finds, the earlier one found too: it was typed on, without anything left out. */
export function narrows(earlier: string, later: string): boolean {
  // One letter is not read as pinyin yet, two are, so those can find more.
  const isGrown = !/(?:^|\s)[^\s\u3400-\u9fff]$/.test(earlier);
  return (
    isGrown && earlier !== '' && later.startsWith(earlier) && !special.test(later) && !/[\\{}$]/.test(later)
  );
}
