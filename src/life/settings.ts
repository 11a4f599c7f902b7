import { flag, type SettingEntries } from '../settings/entries';

/** The settings of the life log. */
export const lifeSettings = {
  /** Shows a button behind the heading of an empty life-log table in the editor. */
  lifeButton: flag(true),
  /** Says in the status bar that today's life log is empty. */
  lifeStatus: flag(true),
  /** Keeps what was read of a day's life log in properties of its note, too. */
  lifeMirror: flag(false),
} as const satisfies SettingEntries;

declare module '../settings/settings' {
  interface SettingsTables {
    readonly life: typeof lifeSettings;
  }
}
