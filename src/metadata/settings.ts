import { anyNames, text, type SettingEntries } from '../settings/entries';

/** The settings of asking services about papers. */
export const metadataSettings = {
  /** Hosts that are never asked about a paper. */
  lookupOff: anyNames([]),
  /** Address that registries may write to; empty for none. */
  contactEmail: text(''),
} as const satisfies SettingEntries;

declare module '../settings/settings' {
  interface SettingsTables {
    readonly metadata: typeof metadataSettings;
  }
}
