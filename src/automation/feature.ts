import type { Feature } from '../feature';
import { automationMessages } from './messages';

/** Obsidian's command line and addresses of the plugin. */
export const automation = {
  id: 'automation',
  uses: ['daily', 'capture'],
  messages: automationMessages,
} as const satisfies Feature;
