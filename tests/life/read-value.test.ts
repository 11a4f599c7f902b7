import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatValue, readValue, valueInRemark } from '../../src/life/values/read-value';
import type { Reading } from '../../src/life/values/reading';
import { fieldKinds } from '../../src/settings/settings';
import { writtenValues } from './written-values';

const shown = (reading: Reading): string => {
  if (reading.state === 'absent') return 'absent';
  if (reading.state === 'unread') return `? ${reading.reason}`;
  return `= ${reading.value}${reading.unit === null ? '' : ` ${reading.unit}`}`;
};

test('there are at least 150 written values', () => {
  expect(writtenValues.length).toBeGreaterThanOrEqual(150);
  expect(writtenValues.filter(({ expected }) => expected === '')).toEqual([]);
});

test('every written value means what its table says', () => {
  const read = writtenValues.map(({ kind, unit, written }) => [
    kind,
    unit,
    written,
    shown(readValue(written, { kind, unit })),
  ]);
  expect(read).toEqual(
    writtenValues.map(({ kind, unit, written, expected }) => [kind, unit, written, expected]),
  );
});

const kinds = fc.constantFrom(...fieldKinds);
const units = fc.constantFrom(null, 'kg', '斤', '5', 'h', '¥', '步', '');
const odd = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...'0123456789:：.,，()（）点半凌晨晚上万kg斤¥-/\\ ★hm% 十二'), { maxLength: 12 })
    .map(chars => chars.join('')),
);

describe('reading', () => {
  test('never throws, and gives numbers that are numbers', () => {
    fc.assert(
      fc.property(odd, kinds, units, (written, kind, unit) => {
        const reading = readValue(written, { kind, unit });
        if (reading.state !== 'read') return;
        if (kind === 'bedtime' || kind === 'wake') expect(reading.value).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
        else if (kind !== 'text' && kind !== 'exercise') expect(Number.isFinite(reading.value)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('reads what was read and written out as the same', () => {
    fc.assert(
      fc.property(odd, kinds, (written, kind) => {
        const first = readValue(written, { kind, unit: null });
        if (first.state !== 'read') return;
        // Noon to bed has no bare form: 12:30 is half past midnight there.
        if (kind === 'bedtime' && String(first.value).startsWith('12')) return;
        if (typeof first.value === 'number' && Math.abs(first.value) >= 1e15) return;
        expect(readValue(formatValue(first.value, first.unit, kind), { kind, unit: null })).toEqual(first);
      }),
      { numRuns: 5000 },
    );
  });

  test('reads every minute of the day as written', () => {
    for (let minute = 0; minute < 24 * 60; minute++) {
      const [hour, rest] = [Math.floor(minute / 60), minute % 60].map(part => String(part).padStart(2, '0'));
      const time = `${hour}:${rest}`;
      expect(readValue(time, { kind: 'wake', unit: null })).toEqual({
        state: 'read',
        value: time,
        unit: null,
      });
    }
  });
});

describe('a remark', () => {
  test.each([
    ['1:10，讲完组会放松过头', 'bedtime', '= 01:10'],
    ['62.9kg', 'weight', '= 62.9 kg'],
    ['秤没电了', 'weight', null],
    ['食堂门口的秤，单位是斤', 'weight', null],
    ['闹钟响了一次就起了', 'wake', null],
    ['没空', 'weight', null],
    ['3', 'weight', null],
    ['跑步', 'exercise', null],
  ] as const)('“%s” for a %s holds %s', (remark, kind, expected) => {
    const reading = valueInRemark(remark, { kind, unit: null });
    expect(reading && shown(reading)).toBe(expected);
  });
});
