import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { buildOptions } from '../../../esbuild.config.mjs';
import { OUTPUT, ROOT } from '../../workbench/build';

const MANIFEST = {
  id: 'probe',
  name: 'Probe',
  version: '1.0.0',
  minAppVersion: '1.13.0',
  description: 'Tries the workbench.',
  author: 'Tests',
  isDesktopOnly: false,
};

/** Builds the small plugin that tries the workbench, with a label its view shows; answers with its folder. */
export async function buildProbe(label: string, folderName = 'probe-plugin'): Promise<string> {
  const folder = path.join(OUTPUT, folderName);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(path.join(folder, 'styles.css'), '.probe-label { font-weight: bold; }');
  await build({
    ...buildOptions(false, path.join(folder, 'main.js')),
    entryPoints: [path.join(ROOT, 'tests/browser/fixtures/probe-plugin.ts')],
    define: { PROBE_LABEL: JSON.stringify(label) },
  });
  return folder;
}
