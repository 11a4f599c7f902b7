import { describe, expect, test } from 'vitest';
import { lifeRemarks, lifeTable } from '../../src/daily/template/built-in-template';
import { ensureDay } from '../../src/daily/create';
import { languageWords } from '../../src/settings/note-words';
import type { Day } from '../../src/time/day';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts, type FakeWorld } from '../support/fake-ports';

const day = '2024-09-13' as Day;

async function stamped(
  template: string,
  world: FakeWorld = {},
  others: Readonly<Record<string, string>> = {},
) {
  const notes = fakeNotes({ 'T.md': template, ...others });
  const ports = fakePorts({ ...world, notes, settings: { template: 'T', ...world.settings } });
  const { path, unknownTokens } = await ensureDay(ports, day);
  return { text: notes.texts.get(path), unknownTokens };
}

test.each([
  ['{{life}}', lifeTable(languageWords.en)],
  ['{{life:remarks}}', lifeRemarks(languageWords.en)],
  ['{{previous}} {{next}}', '[[2024-09-12]] [[2024-09-14]]'],
  ['{{previous:back}}', '[[2024-09-12|back]]'],
  ['{{week}} {{week+1w:W}} {{month}} {{quarter}} {{year-1y}}', '2024-W37 38 2024-09 2024-Q3 2023'],
])('%s becomes text', async (template, text) => {
  expect(await stamped(template)).toEqual({ text, unknownTokens: [] });
});

test('links go to the nearest notes there are, by path where notes lie in folders', async () => {
  const settings = { folder: 'D', format: 'YYYY/YYYY-MM-DD' };
  const others = { 'D/2024/2024-09-06.md': '', 'D/2024/2024-10-01.md': '' };
  expect((await stamped('{{previous}}{{next}}', { settings }, others)).text).toBe(
    '[[D/2024/2024-09-06|2024-09-06]][[D/2024/2024-10-01|2024-10-01]]',
  );
});

describe('fillers handed in', () => {
  test('get their argument and the day, once for each token, and lines end as in the template', async () => {
    const asked: unknown[] = [];
    const carry = (argument: string, on: Day) => {
      asked.push([argument, on]);
      return Promise.resolve('1. [ ] a\n2. [ ] b');
    };
    const { text, unknownTokens } = await stamped('# Plan\r\n{{ carry : plan }}\r\n{{carry:x}}{{carry:x}}', {
      fillers: { carry },
    });
    expect(text).toBe('# Plan\r\n1. [ ] a\r\n2. [ ] b\r\n1. [ ] a\r\n2. [ ] b1. [ ] a\r\n2. [ ] b');
    expect(asked).toEqual([
      ['plan', day],
      ['x', day],
    ]);
    expect(unknownTokens).toEqual([]);
  });

  test('that fail leave no note behind', async () => {
    const notes = fakeNotes({ 'T.md': '{{carry}}' });
    const carry = () => Promise.reject(new Error('unreadable'));
    const ports = fakePorts({ notes, fillers: { carry }, settings: { template: 'T' } });
    await expect(ensureDay(ports, day)).rejects.toThrow('unreadable');
    expect([...notes.texts.keys()]).toEqual(['T.md']);
  });

  test('what they write is not expanded again', async () => {
    const section = () => '{{title}}';
    expect((await stamped('{{section:近日安排}}', { fillers: { section } })).text).toBe('{{title}}');
  });
});

test('tokens that nothing fills in stay', async () => {
  expect(await stamped('{{carry:plan}} {{constructor}}')).toEqual({
    text: '{{carry:plan}} {{constructor}}',
    unknownTokens: ['{{carry:plan}}', '{{constructor}}'],
  });
});
