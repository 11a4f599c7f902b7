import type { WorldOf } from '../../ui/world';
import type { importers } from '../feature';
import { recogniseForm } from '../forms';
import { registerImport } from './register-import';

/** Adds the import's command, and takes whole documents over from the form that appends papers. */
export function startImporters({ plugin, ports, papers, capture }: WorldOf<typeof importers>): void {
  capture.handOver.openImport = registerImport(plugin, ports, papers);
  capture.handOver.isForm = text => recogniseForm(text) !== null;
}
