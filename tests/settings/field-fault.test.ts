import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldFault, namesIn, type FieldRow } from '../../src/life/log/field-fault';
import { fieldKinds } from '../../src/settings/settings';

const weight: FieldRow = { name: '今日体重', remark: true, aliases: ['体重'], property: 'kg' };

test.each([
  [{ name: '步数', remark: false }, null],
  [{ name: '  ', remark: false }, 'empty'],
  [{ name: '**', remark: false }, 'empty'],
  [{ name: 'a|b', remark: false }, 'characters'],
  [{ name: '体 重', remark: false }, 'taken'],
  [{ name: '步数', remark: false, aliases: ['步', '今日体重：'] }, 'taken'],
  [{ name: '步数', remark: false, aliases: ['步数'] }, 'taken'],
  [{ name: '腰', remark: false, kind: 'number', unit: 'cm' }, null],
  [{ name: '腰', remark: false, kind: 'number', unit: 'a very long unit' }, 'unit-text'],
  [{ name: '晚体重', remark: false, kind: 'weight', unit: '斤' }, null],
  [{ name: '晚体重', remark: false, kind: 'weight', unit: 'cm' }, 'unit-of-kind'],
  [{ name: '心情', remark: false, kind: 'rating', unit: '5' }, null],
  [{ name: '心情', remark: false, kind: 'rating', unit: '1' }, 'unit-of-kind'],
  [{ name: '跑步', remark: false, kind: 'duration', unit: 'min' }, null],
  [{ name: '跑步', remark: false, kind: 'duration', unit: 'km' }, 'unit-of-kind'],
  [{ name: '步数', remark: false, property: 'steps' }, null],
  [{ name: '步数', remark: false, property: 'Kg' }, 'property'],
  [{ name: '步数', remark: false, property: 'a: b' }, 'property'],
  [{ name: '步数', remark: false, property: 'tags' }, 'property'],
  [{ name: '睡', remark: false, kind: 'bedtime', unit: 'km' }, null],
] as readonly (readonly [FieldRow, string | null])[])('%j is refused as %s', (row, fault) => {
  expect(fieldFault(row, [weight])).toBe(fault);
});

test('names are parted by commas of any width', () => {
  expect(namesIn(' 体重，Weight、 重,; ')).toEqual(['体重', 'Weight', '重']);
});

test('any row can be asked about', () => {
  const row = fc.record(
    {
      name: fc.string(),
      remark: fc.boolean(),
      kind: fc.constantFrom(...fieldKinds),
      unit: fc.string(),
      aliases: fc.array(fc.string()),
    },
    { requiredKeys: ['name', 'remark'] },
  );
  fc.assert(
    fc.property(row, fc.array(row), (one, others) => {
      expect(fieldFault(one, [...others, one])).not.toBeNull();
    }),
  );
});
