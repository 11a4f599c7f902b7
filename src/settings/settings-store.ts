import { readSettings, type Settings, type StoredSettings } from './settings';

/** Where settings are kept: Obsidian's `loadData` and `saveData`. */
export interface SettingsFile {
  load(): Promise<unknown>;
  save(data: unknown): Promise<void>;
}

/** The settings in use; whatever in the file is not ours stays in it. */
export interface SettingsStore {
  readonly current: () => Settings;
  /** Keys whose stored value was unusable when last read. */
  readonly repaired: () => readonly string[];
  /** Takes the values, as far as they are valid, and saves. */
  readonly update: (values: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Reads the file anew: another device may have changed it. */
  readonly reload: () => Promise<void>;
  /** Calls back after every change until the returned function is called. */
  readonly onChange: (listener: () => void) => () => void;
}

/** Loads the settings; a missing or broken file gives the defaults. */
export async function openSettings(file: SettingsFile): Promise<SettingsStore> {
  let stored: StoredSettings = readSettings(await file.load());
  const listeners = new Set<() => void>();
  const take = (next: StoredSettings) => {
    stored = next;
    for (const listener of listeners) listener();
  };
  return {
    current: () => stored.settings,
    repaired: () => stored.repaired,
    update: async values => {
      take(readSettings({ ...stored.foreign, ...stored.settings, ...values }));
      await file.save({ ...stored.foreign, ...stored.settings });
    },
    reload: async () => take(readSettings(await file.load())),
    onChange: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
