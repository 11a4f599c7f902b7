import type { Feature } from '../feature';
import { captureMessages } from './messages';
import { addPaperCommand } from './cli/add-paper-command';
import { captureSettings } from './settings';

/** Papers appended from a link, an id or an entry, and their metadata completed. */
export const capture = {
  id: 'capture',
  uses: ['daily', 'papers', 'metadata', 'cards'],
  messages: captureMessages,
  settings: captureSettings,
  commands: ({ ports, readPapers }) => [addPaperCommand(ports, async () => (await readPapers()).index)],
} as const satisfies Feature;
