/** The least of some numbers, Infinity of none. A call of Math.min takes only as many as fit on the stack. */
export const least = (numbers: readonly number[]): number =>
  numbers.reduce((known, each) => Math.min(known, each), Infinity);

/** The greatest of some numbers, -Infinity of none. */
export const greatest = (numbers: readonly number[]): number =>
  numbers.reduce((known, each) => Math.max(known, each), -Infinity);

/** Adds every element of one list to another. */
export function addAll<Element>(list: Element[], more: Iterable<Element>): void {
  for (const element of more) list.push(element);
}
