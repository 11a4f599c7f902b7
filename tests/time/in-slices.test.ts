import { expect, test } from 'vitest';
import { findChoices } from '../../src/importers/find-choices';
import { inSlices, type Pace } from '../../src/time/in-slices';
import { defaultOptions } from '../../src/importers/read-import';

/** A pace on a clock that each look moves on by 5 ms; stops after so many pauses. */
function pace(pauses = Infinity) {
  let time = 0;
  let paused = 0;
  const parts: number[] = [];
  const made: Pace = {
    pause: () => {
      paused++;
      return Promise.resolve();
    },
    onProgress: part => void parts.push(part),
    isCancelled: () => paused >= pauses,
    now: () => (time += 5),
  };
  return { pace: made, parts, paused: () => paused };
}

function* steps(count: number): Generator<number, string> {
  for (let at = 0; at < count; at++) yield at / count;
  return 'done';
}

const file = Array.from(
  { length: 60 },
  (_, at) => `@article{k${at}, title = {Flow ${at}}, doi = {10.1000/${at}}}`,
).join('\n');

test('work goes on in slices and says how far it is', async () => {
  const { pace: slow, parts, paused } = pace();
  expect(await inSlices(steps(10), slow)).toEqual({ value: 'done' });
  expect(parts).toEqual([0.1, 0.3, 0.5, 0.7, 0.9]);
  expect(paused()).toBe(5);
});

test('work stops where it is cancelled', async () => {
  const { pace: slow, parts } = pace(2);
  expect(await inSlices(steps(10), slow)).toBeNull();
  expect(parts).toEqual([0.1, 0.3]);
});

test('a bibliography is read with progress, and not to its end when cancelled', async () => {
  const known = { cards: () => [] };
  const source = { text: file, name: 'file' };
  const whole = pace();
  expect((await findChoices(source, null, defaultOptions, known, whole.pace))?.choices).toHaveLength(60);
  expect(whole.parts.length).toBeGreaterThan(20);
  expect([...whole.parts].sort((a, b) => a - b)).toEqual(whole.parts);
  expect(await findChoices(source, null, defaultOptions, known, pace(9).pace)).toBeNull();
});
