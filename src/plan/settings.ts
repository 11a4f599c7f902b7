import { anyNames, choice, flag, text, whole, type SettingEntries } from '../settings/entries';

/** The settings of plan and carrying over. */
export const planSettings = {
  /** Shows done and open counts behind plan headings in the editor. */
  planProgress: flag(true),
  /** Shows today's counts in the status bar. */
  planStatus: flag(true),
  /** Shows behind a task for how many days it has been carried. */
  carriedDays: flag(true),
  /** Carry over when a note is made. */
  carryOnCreate: flag(true),
  /** What becomes of a carried task in its note: it stays, is marked `[>]`, or moves. */
  carryMode: choice(['left', 'marked', 'moved']),
  /** Days back in which the last note is looked for. */
  carryReach: whole(1, 366, 30),
  /** Finished tasks below a carried one go along. */
  carryDoneChildren: flag(false),
  /** Area for tasks whose own the new note lacks; empty to make it. */
  carryMissingArea: text(''),
  /** A section whose heading contains one of these comes whole while the new note's is empty. */
  carryWhole: anyNames(['近日安排', 'Coming up']),
} as const satisfies SettingEntries;

declare module '../settings/settings' {
  interface SettingsTables {
    readonly plan: typeof planSettings;
  }
}
