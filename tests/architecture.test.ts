import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .map(path => `src/${path}`)
  .sort();
const shell = /\/(ui|host)\/|^src\/main\.ts$/;
const pure = sources.filter(path => !shell.test(path));

/** Files of ours that a file imports, types included. */
function importsOf(path: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, path), 'utf8'));
  return importedFiles
    .map(file => file.fileName)
    .filter(name => name.startsWith('.'))
    .map(name => `${join(path, '..', name)}.ts`);
}

describe('the pure half', () => {
  test('is most of the source', () => {
    expect(pure.length).toBeGreaterThan(20);
  });

  test.each(pure)('%s loads without Obsidian, CodeMirror and the DOM', async path => {
    // `obsidian` has types and no code, so an import of it at any depth fails to load.
    await expect(import(pathToFileURL(join(root, path)).href)).resolves.toBeDefined();
  });

  test('holds no import of the app even where it would load', async () => {
    const entryPoints = pure.map(path => join(root, path));
    const { metafile } = await build({
      entryPoints,
      bundle: true,
      write: false,
      metafile: true,
      outdir: 'out',
      packages: 'external',
    });
    const packages = Object.values(metafile.inputs).flatMap(input =>
      input.imports.filter(used => used.external),
    );
    expect([...new Set(packages.map(used => used.path))].sort()).toEqual([
      'date-fns',
      'opencc-js/dict/TSCharacters',
      'pinyin-match/src/simplified_dict.js',
      'valibot',
    ]);
  });
});

test('imports form no cycle, types included', () => {
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) throw new Error([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (finished.has(path)) return;
    for (const next of importsOf(path)) visit(next, [...trail, path]);
    finished.add(path);
  };
  for (const path of sources) visit(path, []);
  expect(finished.size).toBe(sources.length);
});

test('no file only passes on what others export', () => {
  const barrels = sources.filter(path =>
    /^export (\*|\{[^}]*\}) from/m.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(barrels).toEqual([]);
});
