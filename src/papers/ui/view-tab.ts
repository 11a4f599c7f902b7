import type { PaperCard } from '../card';

/** Something another feature shows within the view. */
export interface ViewPart {
  /** Draws it into `parent` and keeps it up to date until the function it gives is called. */
  readonly open: (parent: HTMLElement) => () => void;
}

/** A tab beside the papers; open only while it is looked at. */
export interface ViewTab extends ViewPart {
  readonly id: string;
  readonly title: string;
}

/** What the view asks of the reading list. */
export interface ReadingLink {
  /** Opens the dialog that queues a paper. */
  readonly readLater: (input: string) => void;
  /** Gives the test whether a card's paper is queued, now and whenever that changes, until the result is called. */
  readonly watchQueued: (listener: (isQueued: (card: PaperCard) => boolean) => void) => () => void;
}
