import { flag, type SettingEntries } from '../settings/entries';

/** The settings of appending papers. */
export const captureSettings = {
  /** Offers to make a card of a paper's link pasted into the learned section. */
  offerPasted: flag(true),
} as const satisfies SettingEntries;

declare module '../settings/settings' {
  interface SettingsTables {
    readonly capture: typeof captureSettings;
  }
}
