/** The part of a link that leads to a heading: `#Title`, or from the outermost heading on if the title alone would be ambiguous. */
export function subpathOf(
  headings: readonly string[],
  titlesInNote: readonly string[],
  strip: (title: string) => string,
): string {
  const stripped = headings.map(strip);
  const own = stripped.at(-1) ?? '';
  const same = titlesInNote.filter(title => strip(title) === own);
  return same.length > 1 ? stripped.map(title => `#${title}`).join('') : `#${own}`;
}
