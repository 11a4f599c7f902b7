import type { Span } from '../../markdown/model';
import { foldWithPlaces } from '../../text/fold';
import { isPinyin, pinyinMatch } from '../../text/pinyin';
import type { Query } from './query';

function spansOf(folded: string, term: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length))
    spans.push({ from: at, to: at + term.length });
  if (spans.length > 0 || !isPinyin(term)) return spans;
  const read = pinyinMatch(folded, term);
  return read === null ? [] : [read];
}

/** Where a text as shown holds what a query looks for: spans in order that do not touch. */
export function highlights(text: string, { wanted }: Query): readonly Span[] {
  if (wanted.length === 0 || text === '') return [];
  const folded = foldWithPlaces(text);
  const place = (at: number): number => folded.at[at] ?? text.length;
  const spans = wanted
    .flatMap(term => spansOf(folded.text, term.text))
    .map(({ from, to }) => ({ from: place(from), to: Math.max(place(to), place(to - 1) + 1) }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}
