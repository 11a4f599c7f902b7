import type { SettingDefinition, SettingDefinitionItem } from 'obsidian';
import type { Settings } from '../settings/settings';

/** The settings page, for the rows on it. */
export interface SettingsPage {
  /** Stores the values; `redraw` says that rows come, go or move. */
  readonly take: (values: Partial<Settings>, redraw: boolean) => void;
}

/** A control that does not simply hold the setting of its key. */
export interface SettingControl {
  /** What it shows; the setting of its key if left out. */
  readonly shown?: () => unknown;
  /** The settings that what was entered stands for, by key; the setting of its key if left out. */
  readonly values?: (entered: unknown) => Readonly<Record<string, unknown>>;
  /** Whether rows come, go or move then. */
  readonly redraw?: boolean;
}

/** What a feature shows on the settings page. */
export interface SettingsRows {
  /** Groups and lists of its own, in order. */
  readonly items?: readonly SettingDefinitionItem[];
  /** Rows for the group of how notes are read. */
  readonly reading?: readonly SettingDefinition[];
  /** Rows for the group of what is shown in the editor and the status bar. */
  readonly editor?: readonly SettingDefinition[];
  readonly controls?: Readonly<Record<string, SettingControl>>;
}
