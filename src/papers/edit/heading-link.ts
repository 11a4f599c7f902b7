// Obsidian compares headings without punctuation and case.
const compared = (title: string): string =>
  title
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\s]+/g, ' ')
    .trim()
    .toLowerCase();

/**
 * The part of a link that leads to a heading: `#Title`, or from the outermost heading on if the title alone would be
 * ambiguous; empty if the title holds nothing that a link could name. `strip` takes out what would break a link.
 */
export function subpathOf(
  headings: readonly string[],
  titlesInNote: readonly string[],
  strip: (title: string) => string,
): string {
  const own = headings.at(-1) ?? '';
  if (compared(own) === '') return '';
  const same = titlesInNote.filter(title => compared(title) === compared(own));
  const path = same.length > 1 ? headings.filter(title => compared(title) !== '') : [own];
  return path.map(title => `#${withoutBrackets(strip(title))}`).join('');
}

// A bracket before the end of a link could end it early, and none is needed to find the heading.
const withoutBrackets = (title: string): string =>
  /[[\]]/.test(title) ? title.replace(/[[\]\s]+/g, ' ').trim() : title;

/** A title as the text of a link: a bracket in it could end the link early. */
export function linkText(title: string): string {
  return title.replace(/\[/g, '(').replace(/\]/g, ')');
}
