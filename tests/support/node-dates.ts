import { createRequire } from 'node:module';
import type momentFunction from 'moment';
import { parseDay } from '../../src/time/day';
import type { DateFormats } from '../../src/time/formats';

// The app brings moment; in node it is the copy that the obsidian package itself depends on.
const fromObsidian = createRequire(createRequire(import.meta.url).resolve('obsidian/package.json'));
const moment = fromObsidian('moment') as typeof momentFunction;
fromObsidian('moment/locale/zh-cn');

/** Moment in a locale, `en` or `zh-cn`, as the app would have set it. */
export function nodeDates(locale = 'en'): DateFormats {
  return {
    format: (at, pattern) => moment(at).locale(locale).format(pattern),
    parse: (text, pattern) => {
      const read = moment(text, pattern, locale, true);
      return read.isValid() ? parseDay(read.clone().locale('en').format('YYYY-MM-DD')) : null;
    },
  };
}
