import { expect, test } from 'vitest';
import { dailyPlace } from '../../src/daily/location/place';
import { defaultSettings } from '../support/default-settings';

const settings = { ...defaultSettings, folder: '/own/', format: 'YYYYMMDD', template: 'T' };
const none = { journals: null, periodicNotes: null, core: null };
const core = { folder: 'Core/', format: 'YYYY/MM-DD', template: 'C' };

test('core daily notes decide while they are on', () => {
  expect(dailyPlace(settings, { ...none, core })).toEqual({
    folder: 'Core',
    format: 'YYYY/MM-DD',
    template: 'C',
    source: 'core',
  });
});

test('what core leaves open is the default, the template ours', () => {
  const open = { folder: '', format: '', template: '' };
  expect(dailyPlace(settings, { ...none, core: open })).toEqual({
    folder: '',
    format: 'YYYY-MM-DD',
    template: 'T',
    source: 'core',
  });
});

test.each([
  [settings, null],
  [{ ...settings, followCore: false }, core],
])('else our settings decide', (own, others) => {
  expect(dailyPlace(own, { ...none, core: others })).toEqual({
    folder: 'own',
    format: 'YYYYMMDD',
    template: 'T',
    source: 'own',
  });
});
