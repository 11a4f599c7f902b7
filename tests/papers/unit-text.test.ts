import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unitText } from '../../src/text/unit-text';

test('units become the string that has them, whatever their number, and no more of them than asked for', () => {
  fc.assert(
    fc.property(fc.uint16Array({ maxLength: 9000 }), fc.nat(), (units, part) => {
      const count = part % (units.length + 1);
      const text = unitText(units, count);
      expect(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))).toEqual([
        ...units.subarray(0, count),
      ]);
    }),
  );
});
