import type { Feature } from '../feature';
import { marksReader } from './list-marks';
import { marksMessages } from './messages';
import { marksCommand } from './cli/marks-command';
import { marksSettings } from './settings';

/** Follow-up marks: words that mean “come back to this”. */
export const marks = {
  id: 'marks',
  uses: ['daily', 'papers'],
  messages: marksMessages,
  reader: marksReader,
  settings: marksSettings,
  commands: ({ ports }) => [marksCommand(ports)],
} as const satisfies Feature;
