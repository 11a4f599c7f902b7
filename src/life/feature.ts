import type { Feature } from '../feature';
import { lifeReader } from './log/life-reader';
import { lifeMessages } from './messages';
import { lifeCommand } from './cli/life-command';
import { lifeSettings } from './settings';

/** The life log: its table read, filled in, charted and mirrored. */
export const life = {
  id: 'life',
  uses: ['daily'],
  messages: lifeMessages,
  reader: lifeReader,
  settings: lifeSettings,
  commands: ({ ports }) => [lifeCommand(ports)],
} as const satisfies Feature;
