import type { Feature } from '../feature';
import { cardsMessages } from './messages';
import { cardsSettings } from './settings';

/** Cards of papers: written, placed and changed. */
export const cards = {
  id: 'cards',
  uses: ['daily', 'metadata', 'papers'],
  messages: cardsMessages,
  settings: cardsSettings,
} as const satisfies Feature;
