import { getLanguage, type App } from 'obsidian';
import { dailyPlace } from '../daily/location/place';
import { translator } from '../features';
import { languageFor } from '../i18n/translate';
import { settingsLookup } from '../metadata/settings-lookup';
import type { Ports } from '../ports';
import type { SettingsStore } from '../settings/settings-store';
import { obsidianFile } from './obsidian-file';
import { obsidianDates } from './obsidian-dates';
import { obsidianHttp, windowClock } from './obsidian-http';
import { obsidianNotes } from './obsidian-notes';
import type { PeerSettings } from './peer-settings';
import { afterTemplater } from './templater';

/** The app behind our ports, in the app's language. */
export function obsidianPorts(app: App, store: SettingsStore, peers: PeerSettings): Ports {
  const language = languageFor(getLanguage());
  return {
    notes: obsidianNotes(app),
    readFile: path => obsidianFile(app, path),
    dates: obsidianDates,
    now: () => new Date(),
    settings: store.current,
    place: () => dailyPlace(store.current(), peers.current()),
    fillers: {},
    settled: path => afterTemplater(app, path),
    lookup: settingsLookup(obsidianHttp, windowClock, store.current),
    language,
    t: translator(language),
  };
}
