import { dailyPlace } from '../../src/daily/location/place';
import { readAtOnce, type DayReader } from '../../src/days/day-reader';
import { createDays } from '../../src/days/days';
import type { NoteInfo } from '../../src/notes';
import type { Settings } from '../../src/settings/settings';
import { defaultSettings } from '../support/default-settings';
import { memoryCache } from '../support/day-cache';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { virtualClock, type VirtualClock } from '../support/virtual-clock';

/** The titles of a note; none of one without headings. */
export const titles: DayReader<readonly string[]> = {
  id: 'titles',
  key: () => '1',
  prepare: () =>
    readAtOnce(({ text, headings }) =>
      headings.length === 0 ? null : headings.map(({ title }) => text.slice(title.from, title.to)),
    ),
};

/** How many lines of a note hold a word of the settings, in notes of the folders that they name besides. */
export const words: DayReader<{ readonly count: number }> = {
  id: 'words',
  key: ({ settings }) => JSON.stringify([settings().markNames, settings().markFolders]),
  wants: ({ path, day }, { settings }) =>
    day !== null || settings().markFolders.some(folder => path.startsWith(`${folder}/`)),
  prepare: ({ settings }) => {
    const [word = ''] = settings().markNames;
    return function* ({ text }) {
      yield;
      return { count: text.split('\n').filter(line => line.includes(word)).length };
    };
  },
};

export interface World {
  readonly clock: VirtualClock;
  readonly texts: Map<string, string>;
  readonly broken: Set<string>;
  /** The paths read since the last call. */
  readonly reads: () => readonly string[];
  readonly set: (change: Partial<Settings>) => void;
  readonly write: (path: string, text: string) => NoteInfo;
  readonly open: () => ReturnType<typeof createDays>;
}

/** A vault whose files have a time, with a cache that outlives what is opened on it. */
export function world(initial: Readonly<Record<string, string>>): World {
  const notes = fakeNotes(initial);
  const times = new Map(Object.keys(initial).map(path => [path, 1]));
  const clock = virtualClock();
  const cache = memoryCache();
  let read: string[] = [];
  let settings: Settings = { ...defaultSettings, markNames: ['a'] };
  const infoOf = (path: string): NoteInfo => ({
    path,
    size: Buffer.byteLength(notes.texts.get(path) ?? ''),
    modified: times.get(path) ?? 0,
  });
  const ports = {
    ...fakePorts({ notes }),
    settings: () => settings,
    place: () => dailyPlace(settings, { journals: null, periodicNotes: null, core: null }),
    notes: {
      ...notes,
      list: () => [...notes.texts.keys()].map(infoOf),
      read: (path: string) => {
        read.push(path);
        return notes.read(path);
      },
    },
  };
  return {
    clock,
    texts: notes.texts,
    broken: notes.broken,
    reads: () => {
      const seen = read;
      read = [];
      return seen;
    },
    set: change => {
      settings = { ...settings, ...change };
    },
    write: (path, text) => {
      notes.texts.set(path, text);
      times.set(path, (times.get(path) ?? 0) + 1);
      return infoOf(path);
    },
    open: () => createDays({ ports, readers: [titles, words], cache, clock }),
  };
}

/** Paths of daily notes, and the vault that holds them. */
export const [first, second, third] = ['2024-09-11.md', '2024-09-12.md', '2024-09-13.md'] as const;
export const vault = {
  [first]: '# One\na\n',
  [second]: 'a\na\n',
  [third]: '# Three\n',
  'idea.md': '# Idea\na',
};

/** The same once every note is read. */
export async function opened(initial: Readonly<Record<string, string>> = vault) {
  const made = world(initial);
  const days = made.open();
  await days.start();
  await made.clock.run(days.whenRead());
  return { ...made, days, facts: days.of(titles).byPath, counts: days.of(words).byPath };
}
