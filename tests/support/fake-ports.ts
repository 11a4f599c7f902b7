import { dailyPlace } from '../../src/daily/location/place';
import type { Language } from '../../src/i18n/message-table';
import { translator } from '../../src/features';
import type { Fillers, Ports } from '../../src/ports';
import type { Settings } from '../../src/settings/settings';
import { defaultSettings } from './default-settings';
import { fakeNotes, type FakeNotes } from './fake-notes';
import { nodeDates } from './node-dates';

/** What a test decides about the world; the rest is a fresh vault on 13 September 2024, in English. */
export interface FakeWorld {
  readonly notes?: FakeNotes;
  readonly settings?: Partial<Settings>;
  readonly language?: Language;
  readonly now?: Date;
  readonly fillers?: Fillers;
  readonly settled?: Ports['settled'];
  /** Nobody answers if left out. */
  readonly lookup?: Ports['lookup'];
}

/** A world for a test. */
export function fakePorts(world: FakeWorld = {}): Ports & { readonly notes: FakeNotes } {
  const settings = { ...defaultSettings, ...world.settings };
  const language = world.language ?? 'en';
  const notes = world.notes ?? fakeNotes();
  return {
    notes,
    readFile: path => notes.read(path),
    dates: nodeDates(),
    now: () => world.now ?? new Date(2024, 8, 13, 8, 30),
    settings: () => settings,
    place: () => dailyPlace(settings, { journals: null, periodicNotes: null, core: null }),
    fillers: world.fillers ?? {},
    settled: world.settled ?? (() => Promise.resolve()),
    lookup: world.lookup ?? (() => Promise.resolve({ kind: 'pending', asked: [] })),
    language,
    t: translator(language),
  };
}
