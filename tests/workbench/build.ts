import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { buildOptions } from '../../esbuild.config.mjs';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The folder of the page: index.html and the style sheets. */
export const PAGE_FOLDER = path.join(ROOT, 'tests/workbench');
/** Where everything built for the workbench lies; ignored by git. */
export const OUTPUT = path.join(ROOT, '.workbench');

/** Builds the page's script and answers with its path. */
export async function buildHost(): Promise<string> {
  const outfile = path.join(OUTPUT, 'host.js');
  await build({
    entryPoints: [path.join(PAGE_FOLDER, 'host/boot.ts')],
    outfile,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'linked',
    define: { OBSIDIAN_EXPORTS: JSON.stringify(await obsidianExports()) },
    logLevel: 'warning',
  });
  return outfile;
}

/** The names of every value the real module exports, read from its own type declarations. */
async function obsidianExports(): Promise<string[]> {
  const declarations = await readFile(path.join(ROOT, 'node_modules/obsidian/obsidian.d.ts'), 'utf8');
  const value = /^export (?:declare )?(?:abstract )?(?:class|function|const|let|var|enum) (\w+)/gm;
  return [...new Set([...declarations.matchAll(value)].map(match => match[1] ?? ''))];
}

/** Lays out a plugin folder (manifest.json, styles.css) beside where main.js will be built. */
async function preparePluginFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await copyFile(path.join(ROOT, 'manifest.json'), path.join(folder, 'manifest.json'));
  const styles = path.join(ROOT, 'styles.css');
  if (existsSync(styles)) await copyFile(styles, path.join(folder, 'styles.css'));
  return path.join(folder, 'main.js');
}

/** Builds the plugin once into a folder, as it is released. */
export async function buildPlugin(folder: string): Promise<void> {
  await build(buildOptions(true, await preparePluginFolder(folder)));
}

/** Builds the plugin into a folder and again at every change of its source; the answer stops it. */
export async function watchPlugin(folder: string): Promise<() => Promise<void>> {
  const watching = await context(buildOptions(false, await preparePluginFolder(folder)));
  await watching.rebuild();
  await watching.watch();
  return async () => {
    await watching.dispose();
  };
}
