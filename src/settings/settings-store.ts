import type { SettingEntries } from './entries';
import { settingsReader, withValues, type Settings, type StoredSettings } from './settings';

/** Where settings are kept: Obsidian's `loadData` and `saveData`. */
export interface SettingsFile {
  load(): Promise<unknown>;
  save(data: unknown): Promise<void>;
}

/** The settings in use; whatever in the file is not ours stays in it. */
export interface SettingsStore {
  readonly current: () => Settings;
  /** The settings of a new user. */
  readonly defaults: Settings;
  /** Keys whose stored value was unusable when last read. */
  readonly repaired: () => readonly string[];
  /** Why the file could not be read, as the app says it; null if it could. */
  readonly fault: () => string | null;
  /** Takes the values, as far as they are valid, and saves. */
  readonly update: (values: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Reads the file anew: another device may have changed it. */
  readonly reload: () => Promise<void>;
  /** Tells the listeners, after something else that settings stand for has changed. */
  readonly announce: () => void;
  /** Calls back after every change until the returned function is called. */
  readonly onChange: (listener: () => void) => () => void;
}

/** Loads the settings of these tables; a missing or broken file gives the defaults, and is left alone until the next change. */
export async function openSettings(
  file: SettingsFile,
  tables: readonly SettingEntries[],
): Promise<SettingsStore> {
  const read = settingsReader(tables);
  let fault: string | null = null;
  const load = async (): Promise<StoredSettings> => {
    try {
      const data = await file.load();
      fault = null;
      return read(data);
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error);
      return read(null);
    }
  };
  let stored = await load();
  const listeners = new Set<() => void>();
  const announce = () => {
    for (const listener of listeners) listener();
  };
  const take = (next: StoredSettings) => {
    stored = next;
    announce();
  };
  return {
    current: () => stored.settings,
    defaults: read(null).settings,
    repaired: () => stored.repaired,
    fault: () => fault,
    update: async values => {
      const valid = read(values).settings;
      const known = new Map(Object.entries(valid));
      const data = withValues(
        stored,
        Object.fromEntries(Object.entries(values).map(([key, value]) => [key, known.get(key) ?? value])),
        tables,
      );
      take(read(data));
      await file.save(data);
    },
    reload: async () => take(await load()),
    announce,
    onChange: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
