import type { Feature } from '../feature';
import { dailyMessages } from './messages';
import { dailySettings } from './settings';

/** The daily note: made from a template, opened, completed; the calendar. */
export const daily = {
  id: 'daily',
  uses: [],
  messages: dailyMessages,
  settings: dailySettings,
} as const satisfies Feature;
