import { anyNames, type SettingEntries } from '../settings/entries';

/** The settings of follow-up marks. */
export const marksSettings = {
  /** Words that, marked up, mean “come back to this”. */
  markNames: anyNames(['待研究', '待整理', '近日安排', 'To do later']),
  /** Folders in which marks are looked for; none for the daily notes. */
  markFolders: anyNames([]),
} as const satisfies SettingEntries;

declare module '../settings/settings' {
  interface SettingsTables {
    readonly marks: typeof marksSettings;
  }
}
