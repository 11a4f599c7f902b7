import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corePlace, journalsPlace, periodicNotesPlace } from '../../src/daily/location/peer-places';
import { dailyPlace } from '../../src/daily/location/place';
import { defaultSettings } from '../support/default-settings';

const day = { enabled: true, folder: 'P', format: 'YYYYMMDD', templatePath: 'T', template: 'T' };
const place = { folder: 'P', format: 'YYYYMMDD', template: 'T' };

describe('Periodic Notes', () => {
  test.each([
    ['0.x', { daily: day }, place],
    ['0.x, off', { daily: { ...day, enabled: false } }, null],
    ['0.x, never set', { weekly: day }, null],
    ['1.0', { activeCalendarSet: 'b', calendarSets: [{ id: 'a' }, { id: 'b', day }] }, place],
    ['1.0, another set', { activeCalendarSet: 'a', calendarSets: [{ id: 'a' }, { id: 'b', day }] }, null],
    [
      '1.0, off',
      { activeCalendarSet: 'b', calendarSets: [{ id: 'b', day: { ...day, enabled: false } }] },
      null,
    ],
    ['nothing', null, null],
  ])('%s', (_version, stored, expected) => {
    expect(periodicNotesPlace(stored)).toEqual(expected);
  });
});

describe('Journals', () => {
  const journal = {
    name: 'Log',
    write: { type: 'day' },
    nameTemplate: '{{date}}',
    dateFormat: 'YYYY-MM-DD',
    folder: 'J',
    templates: ['T/day.md', 'T/other.md'],
  };
  const of = (...journals: readonly object[]) => ({ journals: Object.fromEntries(journals.entries()) });

  test.each([
    [{}, { folder: 'J', format: 'YYYY-MM-DD', template: 'T/day.md' }],
    [
      { nameTemplate: '{{journal_name}} {{date:DD.MM.YYYY}}' },
      { folder: 'J', format: '[Log][ ]DD.MM.YYYY', template: 'T/day.md' },
    ],
    [
      { folder: 'J/{{date:YYYY}}', templates: [] },
      { folder: '', format: '[J]/YYYY/YYYY-MM-DD', template: '' },
    ],
    [{ nameTemplate: '{{index}}' }, null],
    [{ write: { type: 'week' } }, null],
    [
      { nameTemplate: '', dateFormat: '', folder: 7, templates: 'x' },
      { folder: '', format: 'YYYY-MM-DD', template: '' },
    ],
  ])('with %j', (changes, expected) => {
    expect(journalsPlace(of({ ...journal, ...changes }))).toEqual(expected);
  });

  test('with several daily journals have no daily note of the day', () => {
    expect(journalsPlace(of(journal, { ...journal, name: 'Work' }))).toBeNull();
    expect(journalsPlace(of(journal, { ...journal, write: { type: 'week' } }))).not.toBeNull();
  });
});

test('whatever is stored is read without failing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), stored => {
      for (const read of [journalsPlace, periodicNotesPlace, corePlace]) {
        const found = read({ journals: stored, daily: stored, calendarSets: [stored] }) ?? read(stored);
        if (found !== null) expect(typeof found.format).toBe('string');
      }
    }),
  );
});

test('the first of Journals, Periodic Notes and core that keeps daily notes wins', () => {
  const peers = { journals: place, periodicNotes: place, core: place };
  const source = (some: Partial<typeof peers>) =>
    dailyPlace(defaultSettings, { journals: null, periodicNotes: null, core: null, ...some }).source;
  expect(source(peers)).toBe('journals');
  expect(source({ periodicNotes: place, core: place })).toBe('periodic-notes');
  expect(source({ core: place })).toBe('core');
  expect(source({})).toBe('own');
});
