import type { Feature } from '../feature';
import { importersMessages } from './messages';
import { importCommand } from './cli/import-command';

/** Digests, lists, notes and bibliographies turned into cards or tasks. */
export const importers = {
  id: 'importers',
  uses: ['daily', 'papers', 'metadata', 'cards', 'capture'],
  messages: importersMessages,
  commands: ({ ports, readPapers }) => [importCommand(ports, async () => (await readPapers()).index)],
} as const satisfies Feature;
