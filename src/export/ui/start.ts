import type { WorldOf } from '../../ui/world';
import type { exporting } from '../feature';
import { registerExport } from './register-export';

/** Adds the command that writes papers into a `.bib` file. */
export function startExport({ plugin, ports, papers }: WorldOf<typeof exporting>): void {
  registerExport(plugin, ports, papers);
}
