import type { Entry, PaperCard, PaperLink } from './card';
import { fold } from './fold';
import { idKeys } from './identify';

// Keeps a phrase from matching across two fields.
const between = '\n';

/** Between the names of an item, which may be typed in pinyin, and the rest. */
export const afterNames = '\r';

/** What a text for search has its fields divided by; the title is the first. */
export const betweenFields = between;

const linkTexts = (links: readonly PaperLink[], known: readonly string[]): readonly string[] =>
  links.flatMap(({ text, url }) =>
    // An id's own link says nothing that the id does not.
    text === url || known.includes(text.toLowerCase()) ? [url] : [text, url],
  );

// Folded in one go: a text put together from folded ones would be put together again at the first search.
const folded = (names: readonly string[], rest: readonly string[]): string =>
  fold([...names, afterNames + rest.join(between)].join(between));

/** The title of a card, the text of an entry: what a row shows first. */
export function shownTitle(item: PaperCard | Entry): string {
  return 'title' in item ? item.name : item.text;
}

/** What is searched of a card: its title first, then its other names, a mark, and the rest. */
export function foldedCard(card: PaperCard): string {
  const ids = idKeys(card.ids);
  return folded(
    [card.name, card.topic ?? '', ...card.keywords],
    [
      ...(card.title === card.name ? [] : [card.title]),
      ...(card.venue === null ? [] : [card.venue]),
      ...(card.year === null ? [] : [String(card.year)]),
      card.day,
      ...ids,
      ...card.authors,
      ...card.remarks.map(({ heading }) => heading),
      card.excerpt,
      ...linkTexts(card.links, ids),
    ],
  );
}

/** What is searched of an entry. */
export function foldedEntry({ text, day, links }: Entry): string {
  return folded([text], [day, ...linkTexts(links, [])]);
}
