import { moment as bundled } from 'obsidian';
import type momentFunction from 'moment';
import { parseDay } from '../time/day';
import type { DateFormats } from '../time/formats';

// The types export a namespace, which is not callable under esModuleInterop; the app exports the function.
const moment = bundled as unknown as typeof momentFunction;

/** Obsidian's own moment, in the locale that the app has set for it. */
export const obsidianDates: DateFormats = {
  format: (at, pattern) => moment(at).format(pattern),
  parse: (text, pattern) => {
    const read = moment(text, pattern, true);
    return read.isValid() ? parseDay(read.clone().locale('en').format('YYYY-MM-DD')) : null;
  },
};
