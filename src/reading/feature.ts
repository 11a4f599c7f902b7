import type { Feature } from '../feature';
import { readingMessages } from './messages';

/** The reading list: tasks of the plan that hold a paper. */
export const reading = {
  id: 'reading',
  uses: ['daily', 'plan', 'papers', 'cards', 'capture'],
  messages: readingMessages,
} as const satisfies Feature;
