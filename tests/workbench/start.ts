import { existsSync, statSync, watchFile, unwatchFile } from 'node:fs';
import { copyFile, cp, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildHost, OUTPUT, PAGE_FOLDER, ROOT, watchPlugin } from './build';
import { anyHost, loopbackOnly } from './server/proxy';
import { type RunningWorkbench, startWorkbench } from './server/server';

const DEFAULT_PORT = 4173;
const PORTS_TRIED = 20;
const USAGE = 'npm start -- [--vault DIR] [--port N] [--theme light|dark] [--language zh|en] [--network]';

interface Flags {
  readonly vault: string | null;
  readonly port: number | null;
  readonly query: URLSearchParams;
  /** Lets the plugin reach the real services; else they are played. */
  readonly network: boolean;
}

class UsageError extends Error {}

function readFlags(): Flags {
  const text = { type: 'string' } as const;
  try {
    const network = { type: 'boolean', default: false } as const;
    const { values } = parseArgs({
      options: { vault: text, port: text, theme: text, language: text, network },
    });
    if (values.theme !== undefined) oneOf('--theme', values.theme, ['light', 'dark']);
    if (values.language !== undefined) oneOf('--language', values.language, ['zh', 'en']);
    const query = new URLSearchParams();
    if (values.theme) query.set('theme', values.theme);
    if (values.language) query.set('language', values.language);
    return {
      vault: values.vault === undefined ? null : existingFolder(values.vault),
      port: values.port === undefined ? null : portNumber(values.port),
      query,
      network: values.network,
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

function oneOf(flag: string, value: string, choices: readonly string[]): void {
  if (!choices.includes(value)) throw new UsageError(`${flag} is ${choices.join(' or ')}, not ${value}`);
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`--port is a port number, not ${text}`);
  return port;
}

function existingFolder(folder: string): string {
  const absolute = path.resolve(folder);
  if (!existsSync(absolute) || !statSync(absolute).isDirectory())
    throw new UsageError(`no folder at ${absolute}`);
  return absolute;
}

async function sampleVault(): Promise<string> {
  const copy = path.join(OUTPUT, 'vault');
  await rm(copy, { recursive: true, force: true });
  await cp(path.join(PAGE_FOLDER, 'vault'), copy, { recursive: true });
  return copy;
}

/** A port that was asked for must be free; otherwise the next free one from the default is taken. */
async function serve(
  port: number | null,
  start: (port: number) => Promise<RunningWorkbench>,
): Promise<RunningWorkbench> {
  for (let tried = 0; ; tried++) {
    try {
      return await start(port ?? DEFAULT_PORT + tried);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken) throw error;
      if (port !== null) throw new UsageError(`port ${port} is in use`);
      if (tried >= PORTS_TRIED)
        throw new UsageError(`ports ${DEFAULT_PORT} to ${DEFAULT_PORT + tried} are in use`);
    }
  }
}

async function main(): Promise<void> {
  const flags = readFlags();
  const pluginFolder = path.join(OUTPUT, 'plugin');
  const styles = path.join(ROOT, 'styles.css');
  const stopBuilding = await watchPlugin(pluginFolder);
  const hostScript = await buildHost();
  const vault = flags.vault ?? (await sampleVault());
  const allowed = flags.network ? anyHost : loopbackOnly;
  const common = { vault, pluginFolder, hostScript, pageFolder: PAGE_FOLDER, allowed };
  const workbench = await serve(flags.port, async port => await startWorkbench({ ...common, port }));
  watchFile(
    styles,
    { interval: 500 },
    () => void copyFile(styles, path.join(pluginFolder, 'styles.css')).catch(() => undefined),
  );
  if (flags.vault === null) flags.query.set('open', 'README.md');
  console.log(`Workbench: ${workbench.url}${flags.query.size > 0 ? `?${flags.query.toString()}` : ''}`);
  console.log(
    flags.vault === null
      ? `Vault: ${vault} (a fresh copy of tests/workbench/vault; made anew at every start)`
      : `Vault: ${vault} (notes are written there, and settings to .obsidian/plugins in it)`,
  );
  console.log('The plugin reloads when src changes. Ctrl+C stops.');
  const stop = async (): Promise<void> => {
    unwatchFile(styles);
    await workbench.close();
    await stopBuilding();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? `${error.message} (${USAGE})` : error);
  process.exit(1);
});
