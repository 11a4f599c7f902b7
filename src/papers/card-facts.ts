import type { PaperCard } from './card';
import type { PaperLink } from '../reference/paper-link';
import { canonicalLinks, idKeys, idsIn } from '../reference/identify';

/** Venue and year as one reads them: `CVPR 2024`, `CVPR`, `2024` or nothing. */
export function publicationText({ venue, year }: Pick<PaperCard, 'venue' | 'year'>): string {
  return [venue, year].filter(part => part !== null).join(' ');
}

/** The links to show on a card: one for each id it has, then those written in it that lead elsewhere. */
export function shownLinks(card: PaperCard): readonly PaperLink[] {
  const own = new Set(idKeys(card.ids));
  const elsewhere = card.links.filter(
    ({ url, kind }) => kind !== 'paper' || !idKeys(idsIn(url)).some(key => own.has(key)),
  );
  return [...canonicalLinks(card.ids), ...elsewhere];
}

const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** A link to each picture of a card that is in the web or the vault, called by its file's name. */
export function imageLinks({ images }: PaperCard): readonly PaperLink[] {
  return images
    .filter(url => isWebLink(url) || isNoteLink({ text: url, url, kind: 'other' }))
    .map(url => {
      const isWeb = isWebLink(url);
      const name = url.replace(/[?#].*$/s, '').replace(/^.*\//s, '');
      return { text: (isWeb ? decoded(name) : name) || url, url, kind: isWeb ? 'other' : 'note' };
    });
}

/** Whether a link leads into the web; other links are to notes, and scripts are neither. */
export function isWebLink(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** Whether a link leads to a note of the vault. */
export function isNoteLink({ url, kind }: PaperLink): boolean {
  return kind === 'note' || !/^[a-z][a-z0-9+.-]*:/i.test(url);
}
