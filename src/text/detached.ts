/** The same text as a string of its own: a piece of a note that is kept would hold the whole note in memory. */
export function detached(text: string): string {
  // Engines copy shorter pieces anyway.
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
