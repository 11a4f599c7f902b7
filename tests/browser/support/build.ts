import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildHost, buildPlugin, OUTPUT, ROOT } from '../../workbench/build';
import { ensureChromium } from './chromium';

/** The folder the product's bundle is built into for the tests. */
export const PLUGIN_FOLDER = path.join(OUTPUT, 'test-plugin');
/** The built page. */
export const HOST_SCRIPT = path.join(OUTPUT, 'host.js');

/** Builds the page and the plugin once for all browser tests. */
export default async function setup(): Promise<void> {
  ensureChromium();
  await buildHost();
  if (existsSync(path.join(ROOT, 'src/main.ts'))) await buildPlugin(PLUGIN_FOLDER);
}
