import type { Feature } from '../feature';
import { readingReader } from './reading-feed';
import { readingMessages } from './messages';

/** The reading list: tasks of the plan that hold a paper. */
export const reading = {
  id: 'reading',
  uses: ['daily', 'plan', 'papers', 'cards', 'capture'],
  messages: readingMessages,
  reader: readingReader,
} as const satisfies Feature;
