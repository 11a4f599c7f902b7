import { dailyNotes } from '../../daily/location/earlier-days';
import { strayNotes } from '../../daily/location/stray-notes';
import type { Days } from '../../days/days';
import type { WorldOf } from '../../ui/world';
import type { papers } from '../feature';
import { keepIndex } from '../index/keep-index';
import { createPaperIndex, type PaperIndex } from '../index/paper-index';
import type { ReadIndex } from '../index/read-index';
import { registerPapers } from './register-papers';
import { createSidebar, type Sidebar } from './sidebar';

/** The papers of the vault, for the features above. */
export interface PapersUi {
  readonly index: PaperIndex;
  readonly feed: Days;
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
export function startPapers({ plugin, ports, store, days, clock }: WorldOf<typeof papers>): PapersUi {
  const index = createPaperIndex();
  plugin.register(keepIndex(index, days, clock));
  const sidebar = createSidebar();
  registerPapers(plugin, {
    ports,
    index,
    feed: days,
    sidebar,
    remember: pair => store.update({ differentPapers: [...store.current().differentPapers, pair] }),
    onSettings: store.onChange,
    dailyPaths: () => dailyNotes(ports).map(({ path }) => path),
    strays: () => strayNotes(ports),
  });
  const live = () => (days.state().phase === 'ready' ? { index, problems: days.state().problems } : null);
  return { index, feed: days, sidebar, live };
}
