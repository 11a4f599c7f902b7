import type { Plugin } from 'obsidian';
import type { KnownPapers } from '../../capture/ui/register-append';
import { openNote } from '../../ui/open-note';
import type { PaperCard } from '../../papers/card';
import type { ViewTab } from '../../papers/ui/view-tab';
import type { Ports } from '../../ports';
import { paperKeys } from '../task-paper';
import { QueueModal, type QueueDeps } from './queue-modal';
import { createReadingFeed } from '../reading-feed';
import { readingTab } from './reading-tab';
import { cardStart, type CardStart } from './start-card';

/** What the reading list works with. */
export interface ReadingDeps extends KnownPapers {
  readonly ports: Ports;
  /** Opens the form that appends a paper. */
  readonly append: (start: CardStart) => void;
}

/** The reading list for other features. */
export interface Reading {
  readonly tab: ViewTab;
  /** Opens the dialog that queues a paper, filled in as far as given. */
  readonly readLater: (input: string) => void;
  /** Gives the test whether a card's paper is queued, now and whenever that changes, until the result is called. */
  readonly watchQueued: (listener: (isQueued: (card: PaperCard) => boolean) => void) => () => void;
}

/** Adds the reading list with its command. */
export function registerReading(plugin: Plugin, deps: ReadingDeps): Reading {
  const { app } = plugin;
  const { ports, index, append } = deps;
  const feed = createReadingFeed(deps.feed);
  const queue: QueueDeps = {
    ports,
    known: { cards: () => index.cards(), queued: feed.list },
    allKnown: () => deps.feed.whenRead(),
    openAt: (path, place) => openNote(app, path, place),
    kept: { area: null },
  };
  const readLater = (input: string): void => new QueueModal(app, queue, input).open();
  plugin.addCommand({
    id: 'queue-paper',
    name: ports.t('reading.queue'),
    icon: 'bookmark-plus',
    callback: () => readLater(''),
  });
  return {
    tab: readingTab({ app, ports, index, feed, startCard: item => append(cardStart(app, ports, item)) }),
    readLater,
    watchQueued: listener =>
      feed.watch(items => {
        const keys = new Set(items.flatMap(({ paper }) => paperKeys(paper)));
        listener(card => paperKeys(card).some(key => keys.has(key)));
      }),
  };
}
