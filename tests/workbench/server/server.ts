import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { watch } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { playServices, type Scenario, type Services } from '../../support/services/services';
import type { BootData, PluginManifest, ProxyRequest, ServerEvent, VaultOperation } from '../protocol';
import { Disk } from './disk';
import { type HostRule, proxy } from './proxy';
import { ForbiddenPath, VaultFiles } from './vault-files';

/** What a workbench serves: a vault, a built plugin folder (main.js, manifest.json, styles.css), the page's files. */
export interface WorkbenchOptions {
  readonly vault: string;
  readonly pluginFolder: string;
  readonly pageFolder: string;
  readonly hostScript: string;
  readonly port: number;
  readonly allowed: HostRule;
  /** Play the hosts that are not allowed; all well if left out. */
  readonly services?: Services;
}

export interface RunningWorkbench {
  readonly url: string;
  readonly vaultPath: string;
  close(): Promise<void>;
}

const OPERATIONS: ReadonlySet<string> = new Set<VaultOperation>([
  'write',
  'mkdir',
  'rename',
  'copy',
  'remove',
  'trash',
]);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Serves one vault on 127.0.0.1 until it is closed. */
export async function startWorkbench(options: WorkbenchOptions): Promise<RunningWorkbench> {
  const files = await VaultFiles.open(options.vault);
  await mkdir(options.pluginFolder, { recursive: true });
  const workbench = new Workbench(options, files);
  const port = await workbench.listen();
  return {
    url: `http://127.0.0.1:${port}/`,
    vaultPath: files.root,
    close: async () => {
      await workbench.close();
    },
  };
}

class Workbench {
  private readonly token = randomUUID();
  private readonly listeners = new Set<ServerResponse>();
  private readonly disk: Disk;
  private readonly server: Server;
  private readonly services: Services;
  private readonly pluginWatcher;
  private reloadTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly options: WorkbenchOptions,
    private readonly files: VaultFiles,
  ) {
    this.services = options.services ?? playServices();
    this.disk = new Disk(files, event => this.send(event));
    this.server = createServer((request, response) => void this.answer(request, response));
    this.pluginWatcher = watch(options.pluginFolder, (_kind, name) => {
      if (name === 'main.js' || name === 'styles.css') this.reloadSoon();
    });
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(this.options.port, '127.0.0.1', resolve);
    }).catch((error: unknown) => {
      this.stopWatching();
      throw error;
    });
    const address = this.server.address();
    return typeof address === 'object' && address ? address.port : this.options.port;
  }

  async close(): Promise<void> {
    this.stopWatching();
    for (const listener of this.listeners) listener.end();
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }

  private stopWatching(): void {
    clearTimeout(this.reloadTimer);
    this.disk.close();
    this.pluginWatcher.close();
  }

  private reloadSoon(): void {
    clearTimeout(this.reloadTimer);
    this.reloadTimer = setTimeout(() => this.send({ type: 'reload' }), 100);
  }

  private send(event: ServerEvent): void {
    for (const listener of this.listeners) listener.write(`data: ${JSON.stringify(event)}\n\n`);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      // A page of another site that resolves its own name to this machine still sends its own Host.
      if (!/^(127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? ''))
        return reply(response, 403, 'host');
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      if (request.method === 'GET') await this.get(url, request, response);
      else if (request.headers['x-workbench-token'] !== this.token) reply(response, 403, 'token');
      else await this.post(url, request, response);
    } catch (error) {
      reply(response, statusOf(error), error instanceof Error ? error.message : String(error));
    }
  }

  private async get(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (url.pathname === '/api/boot')
      return reply(response, 200, JSON.stringify(await this.bootData()), '.json');
    if (url.pathname === '/api/events') return this.listenTo(request, response);
    if (url.pathname === '/api/vault') {
      return reply(response, 200, await this.files.read(url.searchParams.get('path') ?? ''));
    }
    const file = this.fileFor(url.pathname);
    if (file === null) return reply(response, 404, 'not found');
    reply(response, 200, await readFile(file), path.extname(file));
  }

  private fileFor(pathname: string): string | null {
    const { pageFolder, pluginFolder, hostScript } = this.options;
    if (pathname === '/') return path.join(pageFolder, 'index.html');
    if (pathname === '/host.js') return hostScript;
    if (pathname === '/host.js.map') return `${hostScript}.map`;
    const page = /^\/([a-z-]+\.css)$/.exec(pathname)?.[1];
    if (page) return path.join(pageFolder, page);
    const plugin = /^\/plugin\/(main\.js|styles\.css)$/.exec(pathname)?.[1];
    return plugin ? path.join(pluginFolder, plugin) : null;
  }

  private async bootData(): Promise<BootData> {
    const manifest = await readFile(path.join(this.options.pluginFolder, 'manifest.json'), 'utf8');
    return {
      name: path.basename(this.files.root),
      basePath: this.files.root,
      token: this.token,
      manifest: JSON.parse(manifest) as PluginManifest,
      entries: await this.disk.list(),
    };
  }

  private listenTo(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(':\n\n');
    this.listeners.add(response);
    request.on('close', () => this.listeners.delete(response));
  }

  private async post(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    if (url.pathname === '/api/request') {
      const answer = await proxy(
        JSON.parse(body.toString()) as ProxyRequest,
        this.options.allowed,
        this.services,
      );
      return reply(response, 200, JSON.stringify(answer), '.json');
    }
    if (url.pathname === '/services/scenario') {
      this.services.play(JSON.parse(body.toString()) as Scenario);
      return reply(response, 200, '');
    }
    const operation = url.searchParams.get('do') ?? '';
    if (url.pathname !== '/api/vault' || !isOperation(operation)) return reply(response, 404, 'not found');
    const at = url.searchParams.get('path') ?? '';
    const by = String(request.headers['x-workbench-page'] ?? '');
    reply(
      response,
      200,
      String(await this.disk.apply(operation, at, url.searchParams.get('to') ?? '', body, by)),
    );
  }
}

function isOperation(name: string): name is VaultOperation {
  return OPERATIONS.has(name);
}

function statusOf(error: unknown): number {
  if (error instanceof ForbiddenPath) return 403;
  return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 404 : 500;
}

function reply(response: ServerResponse, status: number, body: string | Buffer, extension = ''): void {
  response.writeHead(status, {
    'content-type': `${TYPES[extension] ?? 'text/plain'}; charset=utf-8`,
    'cache-control': 'no-store',
  });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
