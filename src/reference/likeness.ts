/** Shorter titles are alike by chance; letters and digits. */
export const shortest = 20;
/** How much of two titles is the same if they may be one. */
export const alike = 0.95;

function bigrams(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** How much of two normal titles is the same, from 0 to 1: twice the pairs of letters in common over all pairs (Dice). */
export function likeness(a: string, b: string): number {
  const all = a.length + b.length - 2;
  if (all <= 0) return a === b ? 1 : 0;
  const first = bigrams(a);
  let common = 0;
  for (const [pair, count] of bigrams(b)) common += Math.min(count, first.get(pair) ?? 0);
  return (2 * common) / all;
}
