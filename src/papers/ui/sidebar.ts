import type { PaperCard } from '../card';
import type { ViewPart, ViewTab } from './view-tab';

/** What another feature does with a card. */
export interface CardAction {
  readonly title: string;
  readonly icon: string;
  readonly fits: (card: PaperCard) => boolean;
  readonly run: (card: PaperCard) => void;
}

/** What features above add to the sidebar of papers; they do so as they start, before it is opened. */
export interface Sidebar {
  /** Stand over the papers. */
  readonly headers: ViewPart[];
  /** Stand beside the papers. */
  readonly tabs: ViewTab[];
  /** What is done with a card, in the menu of its row. */
  readonly cardActions: CardAction[];
  /** Opens the form that appends a paper. */
  append: () => void;
  /** Opens the dialog that queues a paper. */
  readLater: (input: string) => void;
  /** Gives the test whether a card's paper is queued, now and whenever that changes, until the result is called. */
  watchQueued: (listener: (isQueued: (card: PaperCard) => boolean) => void) => () => void;
}

/** A sidebar to which nothing has been added: papers are neither appended nor queued. */
export function createSidebar(): Sidebar {
  const nothing = (): void => undefined;
  return {
    headers: [],
    tabs: [],
    cardActions: [],
    append: nothing,
    readLater: nothing,
    watchQueued: () => nothing,
  };
}
