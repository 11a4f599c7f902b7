import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings, settingsTables } from '../../src/features';
import { openSettings } from '../../src/settings/settings-store';
import { defaultSettings } from '../support/default-settings';

describe('reading data.json', () => {
  test.each([null, undefined, 3, 'x', [], {}])('gives the defaults for %j', stored => {
    expect(readSettings(stored)).toEqual({ settings: defaultSettings, raw: {}, repaired: [] });
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
    const store = await openSettings(
      {
        load: () => Promise.resolve(file.data),
        save: saved => {
          file.data = saved;
          return Promise.resolve();
        },
      },
      settingsTables,
    );
    return { file, store };
  };

  test('saves changes beside keys that it does not know', async () => {
    const { file, store } = await open({ folder: 'a', later: { deep: [1] } });
    await store.update({ folder: 'b' });
    expect(file.data).toEqual({ ...defaultSettings, folder: 'b', later: { deep: [1] } });
  });

  test('keeps what a newer version wrote, and does not use it', async () => {
    const newer = {
      carryMode: 'archived',
      quietSeconds: 900,
      level: 'top',
      sections: [
        { kind: 'plan', heading: 'Plan' },
        { kind: 'habits', heading: 'Habits' },
        { kind: 'life', heading: 'Log', folded: true },
      ],
      fields: [{ name: 'Steps', remark: false, goal: 8000 }, 7],
      learnedNames: ['Read', 3, 'Learned'],
      markNames: [null],
      constructor: 'x',
      later: { deep: [1] },
    };
    const { file, store } = await open(newer);
    const { carryMode, quietSeconds, level, sections, learnedNames, markNames } = store.current();
    expect({ carryMode, quietSeconds, level, learnedNames, markNames }).toEqual({
      carryMode: 'left',
      quietSeconds: 10,
      level: 1,
      learnedNames: ['Read', 'Learned'],
      markNames: [],
    });
    expect(sections.map(({ kind }) => kind)).toEqual(['plan', 'life']);
    await store.update({ folder: 'b' });
    expect(file.data).toEqual({ ...defaultSettings, ...newer, folder: 'b' });

    const [first, second] = store.current().sections;
    await store.update({ sections: [second, first], carryMode: 'moved', learnedNames: ['Read'] });
    expect(file.data).toEqual({
      ...defaultSettings,
      ...newer,
      folder: 'b',
      carryMode: 'moved',
      sections: [
        { kind: 'life', heading: 'Log', folded: true },
        { kind: 'habits', heading: 'Habits' },
        { kind: 'plan', heading: 'Plan' },
      ],
      learnedNames: ['Read', 3],
    });
  });

  test('a file that cannot be read gives the defaults and says so until it can', async () => {
    const file = { broken: true };
    const load = () =>
      file.broken ? Promise.reject(new SyntaxError('Unexpected end')) : Promise.resolve({ folder: 'a' });
    const store = await openSettings({ load, save: () => Promise.resolve() }, settingsTables);
    expect(store.current()).toEqual(defaultSettings);
    expect(store.fault()).toBe('Unexpected end');
    file.broken = false;
    await store.reload();
    expect([store.fault(), store.current().folder]).toEqual([null, 'a']);
  });

  test('whatever the file holds, a change of one setting changes no other key of it', async () => {
    const keys = [...Object.keys(defaultSettings), 'later', 'toString', 'constructor'];
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()), async stored => {
        const { file, store } = await open(stored);
        await store.update({ contactEmail: 'me@example.org' });
        expect(file.data).toEqual({ ...store.defaults, ...stored, contactEmail: 'me@example.org' });
        const once = structuredClone(file.data);
        await store.update({ contactEmail: 'me@example.org' });
        expect(file.data).toEqual(once);
      }),
    );
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
