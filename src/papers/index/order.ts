import type { Day } from '../../time/day';

interface Dated {
  readonly path: string;
  readonly day: Day;
}

/** Newest day first, then by path. */
export function newestNote(a: Dated, b: Dated): number {
  if (a === b) return 0;
  if (a.day !== b.day) return a.day > b.day ? -1 : 1;
  return a.path === b.path ? 0 : a.path < b.path ? -1 : 1;
}

/** Newest day first, in a day as in the note. */
export function newestFirst(
  a: Dated & { readonly line: number },
  b: Dated & { readonly line: number },
): number {
  return newestNote(a, b) || a.line - b.line;
}
