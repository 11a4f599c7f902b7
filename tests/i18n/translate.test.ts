import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messageTables, translator } from '../../src/features';
import { fill, languageFor } from '../../src/i18n/translate';

const root = join(import.meta.dirname, '../../src');
const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts') && !/(^|[/-])messages\.ts$/.test(path))
  .map(path => readFileSync(join(root, path), 'utf8'))
  .join('\n');

const messages = messageTables.flatMap(table => Object.entries(table));

test('no key is in two tables', () => {
  const keys = messages.map(([key]) => key);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

const valuesIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map(match => match[1]))].sort();

const faulty = (isFaulty: (key: string, texts: { readonly en: string; readonly zh: string }) => boolean) =>
  messages.filter(([key, texts]) => isFaulty(key, texts)).map(([key]) => key);

test('every message says something in both languages, with the same values', () => {
  expect(messages.length).toBeGreaterThan(600);
  expect(faulty((_key, { en, zh }) => en.trim() === '' || zh.trim() === '')).toEqual([]);
  expect(faulty((_key, { en, zh }) => valuesIn(en).join() !== valuesIn(zh).join())).toEqual([]);
});

test('every message is used', () => {
  const isUsed = (key: string): boolean => {
    // A key may be put together from parts, such as `settings.kind-${kind}`; then the part before the hole must be there.
    const starts = [...key.matchAll(/-/g)].map(dash => `\`${key.slice(0, dash.index + 1)}\${`);
    const written = [key, key.replace(/-desc$/, '')].map(name => `'${name}'`);
    return [...starts, ...written].some(text => code.includes(text));
  };
  expect(faulty(key => !isUsed(key))).toEqual([]);
});

test('Chinese is written in Chinese', () => {
  const brand = /^[\s\p{P}\p{S}\d]*(DOI|arXiv|BibTeX|\{\w+\}|\s)*$/u;
  const english = messages.filter(([, { zh }]) => !/\p{Script=Han}/u.test(zh) && !brand.test(zh));
  expect(english.map(([key]) => key)).toEqual([]);
});

test('values and number words are filled in', () => {
  expect(fill('{count} {count|paper|papers} in {topic}', { count: 1, topic: 'T' })).toBe('1 paper in T');
  expect(fill('{count} {count|paper|papers}', { count: 0 })).toBe('0 papers');
  expect(fill('{unknown} stays', {})).toBe('{unknown} stays');
  expect(fill('{path}', { path: '{path} $& $1' })).toBe('{path} $& $1');
});

test.each([
  ['zh', 'zh'],
  ['zh-TW', 'zh'],
  ['ZH-cn', 'zh'],
  ['en', 'en'],
  ['de', 'en'],
  ['', 'en'],
])('the app in "%s" makes us speak %s', (code, language) => {
  expect(languageFor(code)).toBe(language);
});

test('a message comes in its language', () => {
  expect(translator('zh')('common.cancel')).toBe('取消');
  expect(translator('en')('common.cancel')).toBe('Cancel');
});
