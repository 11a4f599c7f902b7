import type { PaperMetadata, Wanted } from './paper-metadata';
import type { PaperIds } from './paper-ids';

/** A link as it goes onto a card. */
export interface CardLink {
  readonly text: string;
  readonly url: string;
}

/** What is known of a paper before it is written down. */
export interface Draft {
  /** Empty when only an id or a link is known. */
  readonly title: string;
  readonly ids: PaperIds;
  /** PubMed id, digits only. */
  readonly pmid: string | null;
  /** The ids' own addresses first, then the others in the order of the input. */
  readonly links: readonly CardLink[];
  /** What is known of it beside; null if nobody has said yet. */
  readonly metadata: PaperMetadata | null;
}

/** What to look up for a draft. */
export function wantedOf({ ids, pmid, title }: Draft): Wanted {
  return { ids, pmid, title };
}

/** What the card's heading says: the title, else the first id or link; empty if nothing is known. */
export function headingOf({ title, links }: Draft): string {
  return title !== '' ? title : (links[0]?.text ?? '');
}
