import { debounce, type App, type Component } from 'obsidian';
import { reporting } from '../../ui/report-problem';
import { watchNotes } from '../../ui/watch-notes';
import type { Ports } from '../../ports';
import type { ReadingItem } from '../reading-list';
import { createReadingLister } from '../reading-lister';

/** The papers to read, kept up to date while anybody looks at them. */
export interface ReadingFeed {
  readonly list: () => Promise<readonly ReadingItem[]>;
  /** Gives the list once it is read and whenever it changes, until the result is called. */
  readonly watch: (listener: (items: readonly ReadingItem[]) => void) => () => void;
}

/** What the feed needs. */
export interface ReadingFeedDeps {
  readonly app: App;
  readonly ports: Ports;
  /** Runs the listener when settings change; gives the way to stop. */
  readonly onSettings: (listener: () => void) => () => void;
}

/** Milliseconds without a change after which the list follows. */
const delay = 300;

/** A feed that lives as long as `owner`; it reads nothing before somebody asks. */
export function createReadingFeed(
  owner: Component,
  { app, ports, onSettings }: ReadingFeedDeps,
): ReadingFeed {
  const lister = createReadingLister(ports);
  const listeners = new Map<
    object,
    { readonly tell: (items: readonly ReadingItem[]) => void; told: string }
  >();
  let run = 0;
  const read = async (): Promise<void> => {
    const mine = ++run;
    const items = await lister.list();
    if (mine !== run) return;
    // Telling the same again would disturb who reads or clicks.
    const shape = JSON.stringify(items);
    for (const listener of [...listeners.values()]) {
      if (listener.told === shape) continue;
      listener.told = shape;
      listener.tell(items);
    }
  };
  const soon = debounce(() => void reporting(ports.t, read), delay, true);
  const follow = (): void => {
    if (listeners.size > 0) soon();
  };
  watchNotes(app, owner, path => {
    lister.forget(path);
    follow();
  });
  owner.register(onSettings(follow));
  owner.register(() => {
    run++;
    soon.cancel();
  });
  return {
    list: lister.list,
    watch: tell => {
      const key = {};
      listeners.set(key, { tell, told: '' });
      app.workspace.onLayoutReady(() => void reporting(ports.t, read));
      return () => void listeners.delete(key);
    },
  };
}
