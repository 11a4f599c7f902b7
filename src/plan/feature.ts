import type { Feature } from '../feature';
import { planReader } from './plan-reader';
import { planMessages } from './messages';
import { planCommand } from './cli/plan-command';
import { planFillers } from './plan-fillers';
import { planSettings } from './settings';
import { todayCommand } from './cli/today-command';

/** The day's plan: unfinished tasks carried over, progress, tasks added. */
export const plan = {
  id: 'plan',
  uses: ['daily', 'papers'],
  messages: planMessages,
  reader: planReader,
  settings: planSettings,
  fillers: planFillers,
  commands: ({ ports }) => [todayCommand(ports), planCommand(ports)],
} as const satisfies Feature;
