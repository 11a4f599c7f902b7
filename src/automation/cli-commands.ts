import type { Ports } from '../ports';
import { addPaperCommand } from './add-paper-command';
import type { CliCommand } from '../cli/cli-command';
import { exportCommand } from './export-command';
import { importCommand } from './import-command';
import { lifeCommand } from './life-command';
import { marksCommand } from './marks-command';
import { papersCommand } from './papers-command';
import { planCommand } from './plan-command';
import { readIndex, type ReadIndex } from './read-index';
import { todayCommand } from './today-command';

/** Every command. `live` gives the index that is kept, null where there is none or it is not complete yet. */
export function cliCommands(ports: Ports, live: () => ReadIndex | null): readonly CliCommand[] {
  const read = async () => live() ?? (await readIndex(ports));
  const known = async () => (await read()).index;
  return [
    todayCommand(ports),
    papersCommand(ports, read),
    addPaperCommand(ports, known),
    lifeCommand(ports),
    planCommand(ports),
    marksCommand(ports),
    importCommand(ports, known),
    exportCommand(ports, known),
  ];
}
