import type { Feature } from '../feature';
import { exportMessages } from './messages';
import { exportCommand } from './cli/export-command';

/** Documents made from cards: BibTeX, tables, surveys. */
export const exporting = {
  id: 'export',
  uses: ['daily', 'papers'],
  messages: exportMessages,
  commands: ({ ports, readPapers }) => [exportCommand(ports, async () => (await readPapers()).index)],
} as const satisfies Feature;
