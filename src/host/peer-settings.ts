import type { App, Events, Plugin } from 'obsidian';
import { property } from '../daily/location/foreign-settings';
import { corePlace, journalsPlace, periodicNotesPlace, type PeerPlaces } from '../daily/location/peer-places';

/** What other plugins say of daily notes, as last read. */
export interface PeerSettings {
  readonly current: () => PeerPlaces;
  /** Reads anew what is kept in files; true if it has changed. */
  readonly refresh: () => Promise<boolean>;
}

/** Reads where other plugins keep daily notes. All of it is internal to them and to the app, so each step is checked. */
export async function openPeerSettings(app: App): Promise<PeerSettings> {
  let stored = await readFiles(app);
  return {
    current: () => ({
      journals: journalsPlace(stored.journals),
      periodicNotes: periodicNotesPlace(stored.periodicNotes),
      core: coreDailyNotes(app),
    }),
    refresh: async () => {
      const before = JSON.stringify(stored);
      stored = await readFiles(app);
      return JSON.stringify(stored) !== before;
    },
  };
}

/** Calls back whenever another plugin has come to keep daily notes elsewhere. */
export function watchPeerSettings(plugin: Plugin, peers: PeerSettings, onChange: () => void): void {
  const { workspace, vault } = plugin.app;
  const read = async () => {
    if (await peers.refresh()) onChange();
  };
  plugin.registerEvent(workspace.on('layout-change', () => void read()));
  // Tells of the settings' files too; it is not in Obsidian's types, so the layout is watched as well.
  const events: Events = vault;
  plugin.registerEvent(
    events.on('raw', path => {
      if (typeof path === 'string' && path.endsWith('.json')) void read();
    }),
  );
}

interface Files {
  readonly journals: unknown;
  readonly periodicNotes: unknown;
}

async function readFiles(app: App): Promise<Files> {
  return {
    journals: await dataOf(app, 'journals'),
    periodicNotes: await dataOf(app, 'periodic-notes'),
  };
}

// `data.json` of another plugin while it is on, else null. The file, because plugins load in any order.
async function dataOf(app: App, id: string): Promise<unknown> {
  const enabled = property(property(app, 'plugins'), 'enabledPlugins');
  if (!(enabled instanceof Set) || !enabled.has(id)) return null;
  const { adapter, configDir } = app.vault;
  const path = `${configDir}/plugins/${id}/data.json`;
  try {
    return (await adapter.exists(path)) ? (JSON.parse(await adapter.read(path)) as unknown) : null;
  } catch {
    // Half written or broken: as if it were off, until it is read again.
    return null;
  }
}

function coreDailyNotes(app: App): PeerPlaces['core'] {
  const internal = property(app, 'internalPlugins');
  const lookUp = property(internal, 'getPluginById');
  const plugin: unknown =
    typeof lookUp === 'function' ? Reflect.apply(lookUp, internal, ['daily-notes']) : null;
  if (property(plugin, 'enabled') !== true) return null;
  return corePlace(property(property(plugin, 'instance'), 'options'));
}
