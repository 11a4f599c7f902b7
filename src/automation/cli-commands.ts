import type { PaperIndex } from '../papers/paper-index';
import type { Ports } from '../ports';
import { addPaperCommand } from './add-paper-command';
import type { CliCommand } from './cli-command';
import { lifeCommand } from './life-command';
import { papersCommand } from './papers-command';
import { readIndex } from './read-index';
import { todayCommand } from './today-command';

/** Every command. `live` gives the index that is kept, null where there is none or it is not complete yet. */
export function cliCommands(ports: Ports, live: () => PaperIndex | null): readonly CliCommand[] {
  const index = async () => live() ?? (await readIndex(ports));
  return [
    todayCommand(ports),
    papersCommand(ports, index),
    addPaperCommand(ports, index),
    lifeCommand(ports),
  ];
}
