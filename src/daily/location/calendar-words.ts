/** Locales whose names of week days and months are understood in file names, whatever language the app is in now. */
const locales =
  'en zh zh-TW ja ko de fr es it pt nl sv da nb fi pl cs sk hu ro bg uk ru el tr ar he fa hi th vi id ms ca hr sr sl lt lv et'.split(
    ' ',
  );

const fold = (word: string) => word.toLowerCase().replace(/[.\s]/g, '');

// 1 to 12 January 2023 begin on a Sunday and fall in the first week days; months are taken on the 15th.
function names(option: 'weekday' | 'month', instants: readonly Date[]): ReadonlyMap<string, Set<number>> {
  const known = new Map<string, Set<number>>();
  const add = (name: string, number: number) => known.set(name, (known.get(name) ?? new Set()).add(number));
  for (const locale of locales) {
    for (const style of ['long', 'short', 'narrow'] as const) {
      if (style === 'narrow' && option === 'month') continue;
      const format = new Intl.DateTimeFormat(locale, { [option]: style, calendar: 'gregory' });
      instants.forEach((at, number) => add(fold(format.format(at)), number));
    }
  }
  // moment's forms that Intl lacks: en `Mo`, zh-tw `週一`.
  ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'].forEach((name, number) => {
    if (option === 'weekday') add(fold(name), number);
  });
  return known;
}

const noonOf = (month: number, day: number) => new Date(2023, month, day, 12);
let weekdays: ReadonlyMap<string, Set<number>> | null = null;
let months: ReadonlyMap<string, Set<number>> | null = null;

/** Whether a word is a name of that week day, 0 for Sunday to 6, in some language. */
export function isWeekdayName(word: string, weekday: number): boolean {
  weekdays ??= names(
    'weekday',
    [1, 2, 3, 4, 5, 6, 7].map(day => noonOf(0, day)),
  );
  return weekdays.get(fold(word))?.has(weekday) === true;
}

/** Whether a word is a name of that month, 0 for January to 11, in some language. */
export function isMonthName(word: string, month: number): boolean {
  months ??= names(
    'month',
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(each => noonOf(each, 15)),
  );
  return months.get(fold(word))?.has(month) === true;
}
