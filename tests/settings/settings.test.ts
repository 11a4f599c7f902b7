import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings, readSettings } from '../../src/settings/settings';
import { openSettings } from '../../src/settings/settings-store';

describe('reading data.json', () => {
  test.each([null, undefined, 3, 'x', [], {}])('gives the defaults for %j', stored => {
    expect(readSettings(stored)).toEqual({ settings: defaultSettings, foreign: {}, repaired: [] });
  });

  test('repairs what is broken and keeps the rest', () => {
    const stored = {
      folder: 'Daily',
      format: 7,
      level: 9,
      areas: [{ name: '科研' }, { name: '' }, 5],
      learnedNames: [],
    };
    const { settings, repaired } = readSettings(stored);
    expect(settings).toEqual({ ...defaultSettings, folder: 'Daily', areas: [{ name: '科研' }] });
    expect(repaired).toEqual(['format', 'level', 'areas', 'learnedNames']);
  });

  test('never throws and reads what it gave', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(defaultSettings), 'other'), fc.jsonValue()),
        stored => {
          const { settings } = readSettings(stored);
          expect(readSettings(settings).settings).toEqual(settings);
          expect(readSettings(settings).repaired).toEqual([]);
        },
      ),
    );
  });
});

describe('the store', () => {
  const open = async (data: unknown) => {
    const file = { data };
    const store = await openSettings({
      load: () => Promise.resolve(file.data),
      save: saved => {
        file.data = saved;
        return Promise.resolve();
      },
    });
    return { file, store };
  };

  test('saves changes beside keys that it does not know', async () => {
    const { file, store } = await open({ folder: 'a', later: { deep: [1] } });
    await store.update({ folder: 'b' });
    expect(file.data).toEqual({ ...defaultSettings, folder: 'b', later: { deep: [1] } });
  });

  test('writes nothing of its own accord, even over a broken file', async () => {
    const { file } = await open({ folder: 1 });
    expect(file.data).toEqual({ folder: 1 });
  });

  test('tells listeners of changes here and on disk until they leave', async () => {
    const { file, store } = await open(null);
    const seen: string[] = [];
    const leave = store.onChange(() => seen.push(store.current().folder));
    await store.update({ folder: 'a' });
    file.data = { folder: 'b' };
    await store.reload();
    leave();
    await store.update({ folder: 'c' });
    expect(seen).toEqual(['a', 'b']);
  });
});
