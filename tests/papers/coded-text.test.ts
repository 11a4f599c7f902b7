import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCodedWriter, decode, digitsAt, encode, indexOfCoded } from '../../src/text/coded-text';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('扩', '散', '模', '型', 'a', 'b', ' ', 'é', '風', '\ud800', '\0', '，'),
  }),
);

test('a usual Chinese character takes two bytes, a letter one, anything else four', () => {
  expect(encode('ab')).toBe('ab');
  expect(encode('啊')).toBe('\xb0\xa1');
  expect([encode('ñ').length, encode('風').length, encode('\ud83d\ude00').length]).toEqual([4, 4, 8]);
});

test('decoding gives the text back, and no unit is wider than a byte', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const coded = encode(before);
      expect(/^[^\u0100-\uffff]*$/.test(coded)).toBe(true);
      expect(decode(coded, 0, coded.length)).toBe(before);
      const both = encode(before + after);
      expect(decode(both, coded.length, both.length)).toBe(after);
    }),
    { numRuns: 500 },
  );
});

test('a coded term stands in a coded text where it stands in the text', () => {
  fc.assert(
    fc.property(text, text, (all, term) => {
      fc.pre(term !== '');
      const at = all.indexOf(term);
      expect(indexOfCoded(encode(all), encode(term), 0)).toBe(at < 0 ? -1 : encode(all.slice(0, at)).length);
    }),
    { numRuns: 1000 },
  );
});

test('a term is not found across the halves of two characters', () => {
  // 啊 is b0 a1 and 氨 b0 b1; a1 b0 is no character between them, 鞍 is b0 b0 and so on.
  const coded = encode('鞍鞍');
  expect(coded).toBe('\xb0\xb0\xb0\xb0');
  expect(indexOfCoded(coded, encode('鞍'), 1)).toBe(2);
});

test('numbers keep their value, and too large ones become the largest', () => {
  const to = createCodedWriter();
  to.digits(1234, 3);
  to.digits(2 ** 30 - 1, 5);
  to.digits(70, 1);
  const coded = to.take();
  expect([digitsAt(coded, 0, 3), digitsAt(coded, 3, 5), digitsAt(coded, 8, 1)]).toEqual([
    1234,
    2 ** 30 - 1,
    63,
  ]);
});
