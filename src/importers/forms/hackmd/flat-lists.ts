import { guardOf } from './inline-guards';

const bullet = /(^|\s)([-*+]) (?=\S)/g;
const numbered = /(^|\s)(\d{1,2})\. (?=\S)/g;

/** Puts list items of a flattened text on lines of their own: two bullets at least, or numbers that count up. */
export function splitLists(text: string): string {
  const places = [...bulletPlaces(text), ...numberPlaces(text)].sort((a, b) => a - b);
  if (places.length === 0) return text;
  const parts = places.map((place, at) => text.slice(place, places[at + 1]).trimEnd());
  const lead = text.slice(0, places[0]).trimEnd();
  return [lead === '' ? '' : `${lead}\n`, ...parts].filter(part => part !== '').join('\n');
}

function bulletPlaces(text: string): readonly number[] {
  const guarded = guardOf(text);
  const found = [...text.matchAll(bullet)].map(match => match.index + (match[1] ?? '').length);
  const places = found.filter(at => !guarded(at));
  return places.length > 1 ? places : places.filter(at => at === 0);
}

function numberPlaces(text: string): readonly number[] {
  const guarded = guardOf(text);
  const runs: number[][] = [];
  let wanted = 1;
  for (const match of text.matchAll(numbered)) {
    const at = match.index + (match[1] ?? '').length;
    if (guarded(at)) continue;
    const number = Number(match[2]);
    if (number === wanted && number > 1) runs.at(-1)?.push(at);
    else if (number === 1) runs.push([at]);
    else continue;
    wanted = number + 1;
  }
  return runs.filter(run => run.length > 1).flat();
}
