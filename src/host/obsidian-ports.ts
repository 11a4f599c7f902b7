import { getLanguage, type App } from 'obsidian';
import { dailyPlace } from '../daily/place';
import { languageFor, translator } from '../i18n/translate';
import type { Ports } from '../ports';
import type { SettingsStore } from '../settings/settings-store';
import { obsidianFile } from './obsidian-file';
import { obsidianDates } from './obsidian-dates';
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
    lookup: () => Promise.resolve({ kind: 'pending', asked: [] }),
    language,
    t: translator(language),
  };
}
