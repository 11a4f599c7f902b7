import { dayOfPath } from '../../daily/location/daily-path';
import { dailyNotes } from '../../daily/location/earlier-days';
import { strayNotes } from '../../daily/location/stray-notes';
import { deviceCache } from './device-cache';
import type { WorldOf } from '../../ui/world';
import type { papers } from '../feature';
import { createPaperIndex, type PaperIndex } from '../index/paper-index';
import type { ReadIndex } from '../index/read-index';
import { IndexFeed } from './index-feed';
import { registerPapers } from './register-papers';
import { createSidebar, type Sidebar } from './sidebar';

/** The papers of the vault, for the features above. */
export interface PapersUi {
  readonly index: PaperIndex;
  readonly feed: IndexFeed;
  readonly sidebar: Sidebar;
  /** The index once it holds every note; null before. */
  readonly live: () => ReadIndex | null;
}

declare module '../../ui/world' {
  interface World {
    readonly papers: PapersUi;
  }
}

/** Reads the papers once the layout is ready, and adds the sidebar with its commands. */
export function startPapers({ app, plugin, ports, store }: WorldOf<typeof papers>): PapersUi {
  const index = createPaperIndex();
  const dayOf = (path: string) => dayOfPath(path, ports.place(), ports.dates);
  const cache = deviceCache(app, plugin.manifest);
  const feed = plugin.addChild(new IndexFeed(app, { ports, index, cache, dayOfPath: dayOf }));
  plugin.register(store.onChange(() => void feed.settingsChanged()));
  const sidebar = createSidebar();
  registerPapers(plugin, {
    ports,
    index,
    feed,
    sidebar,
    remember: pair => store.update({ differentPapers: [...store.current().differentPapers, pair] }),
    onSettings: store.onChange,
    dailyPaths: () => dailyNotes(ports).map(({ path }) => path),
    strays: () => strayNotes(ports),
  });
  const live = () => (feed.state.phase === 'ready' ? { index, problems: feed.state.problems } : null);
  return { index, feed, sidebar, live };
}
