import type { CliCommand } from './cli/cli-command';
import type { DayReader } from './days/day-reader';
import type { MessageTable } from './i18n/message-table';
import type { Fillers, Ports } from './ports';
import type { SettingEntries } from './settings/entries';

/** What commands of the command line work with. A feature that others read through adds its part where it declares it. */
export interface CommandWorld {
  readonly ports: Ports;
}

/**
 * One feature, as far as it needs no app: what Obsidian sees of it starts from its `ui/start.ts`. Messages, settings,
 * the command line, the import rules of the linter and the tables of the README follow from the list of features.
 */
export interface Feature {
  /** Name of its folder in `src`. */
  readonly id: string;
  /** Features that it builds on; it may import nothing of the others. Each stands before it in the list. */
  readonly uses: readonly string[];
  readonly messages: MessageTable;
  readonly settings?: SettingEntries;
  /** What it fills templates of daily notes with. */
  readonly fillers?: (ports: Ports) => Fillers;
  /** What it makes of each note as the notes are read, once for all features. */
  readonly reader?: DayReader<unknown>;
  /** Its commands of the command line. */
  readonly commands?: (world: CommandWorld) => readonly CliCommand[];
}
