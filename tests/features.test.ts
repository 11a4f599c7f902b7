import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cliCommands, features, readSettings, settingsTables } from '../src/features';
import type { Feature } from '../src/feature';
import { fakePorts } from './support/fake-ports';

const root = join(import.meta.dirname, '..');
const all: readonly Feature[] = features;
const ids = all.map(({ id }) => id);
const doubled = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);

test('every feature has a folder with its description, and every folder with one is in the list', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .filter(name => readdirSync(join(root, 'src', name)).includes('feature.ts'));
  expect([...ids].sort()).toEqual(folders.sort());
});

test('a feature builds only on those before it', () => {
  const early = all.flatMap(({ id, uses }, at) =>
    uses.filter(used => !ids.slice(0, at).includes(used)).map(used => `${id} uses ${used}`),
  );
  expect(early).toEqual([]);
});

test('no two features share a setting or a command', () => {
  expect(doubled(settingsTables.flatMap(table => Object.keys(table)))).toEqual([]);
  const commands = cliCommands(fakePorts(), () => null);
  expect(doubled(commands.map(({ name }) => name))).toEqual([]);
  expect(commands.every(({ description, flags }) => description !== '' && !('format' in flags))).toBe(true);
});

test('a new user has a setting for every key, and each is read back as it is', () => {
  const { settings } = readSettings(null);
  expect(Object.keys(settings).sort()).toEqual(settingsTables.flatMap(table => Object.keys(table)).sort());
  expect(readSettings(settings)).toEqual({ settings, raw: settings, repaired: [] });
});

test('the README tells of every command of the command line, and of no other', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const section = readme.slice(readme.indexOf('## Command line'), readme.indexOf('## Privacy'));
  const told = [...section.matchAll(/research-daybook:([a-z-]+)/g)].map(match => match[1]);
  expect([...new Set(told)].sort()).toEqual(
    cliCommands(fakePorts(), () => null)
      .map(({ name }) => name)
      .sort(),
  );
});
