import type { Language } from './i18n/message-table';
import type { Translate } from './i18n/translate';
import type { Lookup } from './reference/lookup';
import type { Notes } from './notes';
import type { Settings } from './settings/settings';
import type { Day } from './time/day';
import type { DateFormats } from './time/formats';

/** Where the daily notes of this vault live. */
export interface DailyPlace {
  /** Vault folder without slashes around it; empty for the root. */
  readonly folder: string;
  /** File name pattern in moment's tokens, may hold `/`; without `.md`. */
  readonly format: string;
  /** Path of the template note, with or without `.md`; empty for the built-in template. */
  readonly template: string;
  /** Whose settings these are. */
  readonly source: 'own' | 'core' | 'periodic-notes' | 'journals';
}

/** Text for `{{name:argument}}` in a template of that day; lines end in `\n`. */
export type Filler = (argument: string, day: Day) => string | Promise<string>;

/** Fillers by the name that templates use, in lower case. */
export type Fillers = Readonly<Record<string, Filler>>;

/** The world as the features see it; the app, the command line and the tests each bring their own. */
export interface Ports {
  readonly notes: Notes;
  /** Text of a file of any kind: a path in the vault, or an absolute one. Rejects if it cannot be read. */
  readonly readFile: (path: string) => Promise<string>;
  readonly dates: DateFormats;
  readonly now: () => Date;
  readonly settings: () => Settings;
  readonly place: () => DailyPlace;
  /** What templates can be filled with beside dates and the daily notes' own fillers. */
  readonly fillers: Fillers;
  /** Answers when no other plugin is known to be at work on the note just made. */
  readonly settled: (path: string) => Promise<void>;
  /** Asks services on the network what they know of a paper. */
  readonly lookup: Lookup;
  /** Language of messages. */
  readonly language: Language;
  readonly t: Translate;
}
