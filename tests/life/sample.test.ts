import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SAMPLE_VALUES, samplePath } from '../support/sample-vault';
import { logOf } from './life-notes';

test.each(SAMPLE_VALUES)('$date $field “$raw” is $state', ({ date, field, raw, state, value }) => {
  const text = readFileSync(path.join(import.meta.dirname, '../workbench/vault', samplePath(date)), 'utf8');
  const found = logOf(text)?.values.find(known => known.field.name === field);
  expect(found?.raw).toBe(raw);
  expect(found?.reading.state).toBe(state);
  expect(found?.reading.state === 'read' ? found.reading.value : null).toBe(value);
});
