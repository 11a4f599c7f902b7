import { choice, flag, matching, whole, type SettingEntries } from '../settings/entries';

/** A time `HH:mm` before noon. */
export const dayEndPattern = /^(?:0\d|1[01]):[0-5]\d$/;

/** The settings of the daily note. */
export const dailySettings = {
  /** Take folder, format and template from Journals, Periodic Notes or core Daily notes while they keep daily notes. */
  followCore: flag(true),
  /** Local time `HH:mm` before noon at which the day ends; before it, today is still the day before. */
  dayEndsAt: matching(dayEndPattern, '00:00'),
  /** Makes and opens today's note when the app starts. */
  createAtStart: flag(false),
  /** Seconds without a change in the vault before a note is made at start-up. */
  quietSeconds: whole(0, 600, 10),
  /** When another device or plugin makes the note first, add what the template has and it lacks. */
  completeRaced: flag(true),
  /** First day of a week in the calendar; `auto` follows the locale of dates. */
  weekStart: choice(['auto', 'monday', 'saturday', 'sunday']),
} as const satisfies SettingEntries;

declare module '../settings/settings' {
  interface SettingsTables {
    readonly daily: typeof dailySettings;
  }
}
