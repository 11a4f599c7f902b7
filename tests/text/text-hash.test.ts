import { expect, test } from 'vitest';
import { textHash } from '../../src/text/text-hash';

test('a text has one hash, and of many texts that differ little no two share one', () => {
  const texts = Array.from({ length: 100_000 }, (_, at) => `科研\n\n任务 ${at} ${at % 7}`);
  const hashes = texts.map(textHash);
  expect(new Set(hashes).size).toBe(texts.length);
  expect(texts.map(textHash)).toEqual(hashes);
  expect(hashes.every(hash => Number.isSafeInteger(hash) && hash >= 0 && hash < 2 ** 52)).toBe(true);
  // The offset bases without their lowest six bits, side by side.
  expect(textHash('')).toBe((0x811c9dc5 >>> 6) * 2 ** 26 + (0x9747b28c >>> 6));
});
