import { automation } from './automation/feature';
import { capture } from './capture/feature';
import { cards } from './cards/feature';
import type { CliCommand } from './cli/cli-command';
import { cliMessages } from './cli/messages';
import { daily } from './daily/feature';
import type { DayReader } from './days/day-reader';
import { exporting } from './export/feature';
import type { CommandWorld, Feature } from './feature';
import { commonMessages } from './i18n/common-messages';
import type { Language, MessageTable } from './i18n/message-table';
import { createTranslator, type Translate } from './i18n/translate';
import { importers } from './importers/feature';
import { life } from './life/feature';
import { marks } from './marks/feature';
import { metadata } from './metadata/feature';
import { papers } from './papers/feature';
import { readIndex, type ReadIndex } from './papers/index/read-index';
import { plan } from './plan/feature';
import type { Fillers, Ports } from './ports';
import { reading } from './reading/feature';
import type { SettingEntries } from './settings/entries';
import { settingsMessages } from './settings/messages';
import { noteSettings, settingsReader } from './settings/settings';

/** Every feature; each builds only on those before it. */
export const features = [
  daily,
  papers,
  plan,
  metadata,
  cards,
  capture,
  importers,
  reading,
  marks,
  exporting,
  life,
  automation,
] as const satisfies readonly Feature[];

/** Name of a feature. */
export type FeatureId = (typeof features)[number]['id'];

const all: readonly Feature[] = features;

/** What features make of each note. */
export const readers: readonly DayReader<unknown>[] = all.flatMap(({ reader }) => reader ?? []);

/** The messages of every feature, and those that all share. */
export const messageTables: readonly MessageTable[] = [
  commonMessages,
  settingsMessages,
  cliMessages,
  ...all.map(({ messages }) => messages),
];

/** The messages of the plugin in one language. */
export const translator = (language: Language): Translate => createTranslator(language, messageTables);

/** The settings of every feature, and those that all share, as `data.json` holds them. */
export const settingsTables: readonly SettingEntries[] = [
  noteSettings,
  ...all.flatMap(({ settings }) => (settings === undefined ? [] : [settings])),
];

/** Reads what `data.json` holds; never throws. */
export const readSettings = settingsReader(settingsTables);

/** The same world with what features fill templates with. */
export function withFillers(ports: Ports): Ports {
  const none: Fillers = ports.fillers;
  return { ...ports, fillers: all.reduce((known, { fillers }) => ({ ...known, ...fillers?.(ports) }), none) };
}

/**
 * Every command of the command line. `live` gives the index that is kept, null where there is none or it is not
 * complete yet; then the notes are read.
 */
export function cliCommands(ports: Ports, live: () => ReadIndex | null): readonly CliCommand[] {
  const world: CommandWorld = { ports, readPapers: async () => live() ?? (await readIndex(ports)) };
  return all.flatMap(({ commands }) => commands?.(world) ?? []);
}
