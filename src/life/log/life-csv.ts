import type { LifeDay } from './read-log';

// A text that a spreadsheet would take for a formula is quoted with an apostrophe; a negative number stays one.
function cell(value: string | number): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The values of some days as CSV (RFC 4180): a column per field, times and numbers as understood, unread ones empty. */
export function lifeCsv(days: readonly LifeDay[]): string {
  const names = [...new Set(days.flatMap(({ values }) => values.map(({ field }) => field.series)))];
  const rows = days.map(({ day, values, sleepHours }) => {
    const cells = names.map(name => {
      const reading = values.find(({ field }) => field.series === name)?.reading;
      return reading?.state === 'read' ? reading.value : '';
    });
    return [day, ...cells, sleepHours ?? ''];
  });
  return [['date', ...names, 'sleep_hours'], ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('');
}
