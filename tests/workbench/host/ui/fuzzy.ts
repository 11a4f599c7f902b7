import type { SearchMatches, SearchResult, SearchResultContainer } from 'obsidian';

type Search = (text: string) => SearchResult | null;

/** Finds texts that hold the letters of the query in order; 0 is the best score, gaps and late starts cost. */
export function prepareFuzzySearch(query: string): Search {
  const wanted = fold(query).replace(/\s+/g, '');
  return text => {
    if (!wanted) return { score: 0, matches: [] };
    const folded = fold(text);
    let best: SearchResult | null = null;
    for (
      let start = folded.indexOf(wanted.charAt(0));
      start >= 0;
      start = folded.indexOf(wanted.charAt(0), start + 1)
    ) {
      const found = matchFrom(folded, wanted, start);
      if (!found) break;
      if (!best || found.score > best.score) best = found;
    }
    return best;
  };
}

/** Finds texts that hold every word of the query. */
export function prepareSimpleSearch(query: string): Search {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return text => {
    const folded = fold(text);
    const places = words.map(word => placesOf(word, folded));
    if (places.some(found => found.length === 0)) return null;
    return { score: 0, matches: merge(places.flat()) };
  };
}

/** Sorts in place, best score first. */
export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((one, other) => other.match.score - one.match.score);
}

/** Lower case letter by letter, because offsets must stay those of the text. */
function fold(text: string): string {
  let folded = '';
  for (const unit of text.split('')) {
    const lower = unit.toLowerCase();
    folded += lower.length === 1 ? lower : unit;
  }
  return folded;
}

function matchFrom(text: string, wanted: string, start: number): SearchResult | null {
  const matches: SearchMatches = [];
  let at = start;
  for (const letter of wanted.split('')) {
    const found = text.indexOf(letter, at);
    if (found < 0) return null;
    const last = matches.at(-1);
    if (last?.[1] === found) last[1] = found + 1;
    else matches.push([found, found + 1]);
    at = found + 1;
  }
  const gaps = at - start - wanted.length;
  return { score: -(gaps + (matches.length - 1) + start / 100), matches };
}

function placesOf(word: string, text: string): SearchMatches {
  const places: SearchMatches = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    places.push([at, at + word.length]);
  }
  return places;
}

function merge(places: SearchMatches): SearchMatches {
  const merged: SearchMatches = [];
  for (const [from, to] of places.sort((one, other) => one[0] - other[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
