import { nasty } from '../bibtex/nasty';

/** Numbers from 0 to below 1 that a seed decides (mulberry32). */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const junk = [
  '{',
  '}',
  '"',
  '\\',
  '$',
  '@',
  '#',
  '%',
  ',',
  '=',
  '(',
  ')',
  '\n',
  '\r\n',
  ' ',
  '~',
  '\\"',
  '\\(',
  '$$',
  '@article{',
  '@string{a = a # a}',
  ' and ',
  'crossref = {same},',
  'xdata = {pub},',
  'title = ',
  '\u0000',
  '\ud800',
  '😀',
  '张',
];

/** A file of some nasty entries with a few damages, the same for the same seed; one in ten has a piece repeated thousands of times. */
export function mutant(seed: number): string {
  const next = random(seed);
  const below = (count: number): number => Math.floor(next() * count);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  let text = Array.from({ length: 1 + below(4) }, () => pick(nasty).bib).join(next() < 0.5 ? '\n' : ' ');
  for (let cuts = 1 + below(8); cuts > 0; cuts--) {
    const at = below(text.length + 1);
    const length = next() < 0.5 ? 0 : below(30);
    const put = next() < 0.7 ? pick(junk) : text.slice(at, at + below(60));
    text = text.slice(0, at) + put + text.slice(at + length);
  }
  if (next() < 0.9) return text;
  const at = below(text.length);
  const piece = next() < 0.5 ? pick(junk) : text.slice(at, at + 1 + below(20));
  return text.slice(0, at) + piece.repeat(below(8000)) + text.slice(at);
}
