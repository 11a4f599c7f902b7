import { mkdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { PAGE_FOLDER, ROOT } from '../../workbench/build';
import type { WorkbenchHandle } from '../../workbench/host/boot';
import { loopbackOnly } from '../../workbench/server/proxy';
import { type RunningWorkbench, startWorkbench } from '../../workbench/server/server';
import { playServices, type Services } from '../../support/services/services';
import { HOST_SCRIPT, PLUGIN_FOLDER } from './build';
import { launchChromium } from './chromium';

declare global {
  interface Window {
    readonly workbench: WorkbenchHandle;
  }
}

/** How a test wants its page. Left out: an empty vault, the product's plugin, a computer, light, English. */
export interface PageOptions {
  readonly vault?: Readonly<Record<string, string>> | 'sample';
  readonly pluginFolder?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly theme?: 'light' | 'dark';
  readonly language?: 'en' | 'zh';
  readonly mobile?: boolean;
  /** Milliseconds that a step may take; for large vaults. */
  readonly step?: number;
}

const FAILURES = path.join(ROOT, 'tests/browser/failures');
/** A step that takes longer has failed; shorter than a whole test, so that the failure names the step. */
const STEP = 10_000;
const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** One open page over its own copy of a vault. */
export class WorkbenchPage {
  readonly complaints: string[] = [];

  constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly server: RunningWorkbench,
    /** The services the plugin asks on the network; all well until told otherwise. */
    readonly services: Services,
  ) {
    page.on('pageerror', error => this.complaints.push(`page error: ${error.stack ?? error.message}`));
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type()))
        this.complaints.push(`console ${message.type()}: ${message.text()}`);
    });
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.server.close();
    await rm(this.server.vaultPath, { recursive: true, force: true });
  }

  /** Answers when nothing waits to be saved or indexed. */
  async idle(): Promise<void> {
    await this.page.evaluate(async () => await window.workbench.idle());
  }

  /** A button of the ribbon. */
  ribbon(label: string): Locator {
    return this.page
      .locator('.side-dock-ribbon-action')
      .and(this.page.getByRole('button', { name: label, exact: true }));
  }

  /** Runs a command by its name, through the palette as a user does. */
  async command(name: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await this.page.locator('.prompt-input').fill(name);
    await this.page.locator('.suggestion-item.is-selected', { hasText: name }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  async openNote(path: string): Promise<void> {
    await this.page.evaluate(async at => {
      const { app } = window.workbench;
      const file = app.vault.getFileByPath(at);
      if (!file) throw new Error(`no note at ${at}`);
      await app.workspace.getLeaf(false).openFile(file);
    }, path);
  }

  /** The text of the note that is open, with `\n` at the line ends. */
  async editorText(): Promise<string> {
    return await this.page.evaluate(() => {
      const text = window.workbench.app.workspace.getMostRecentLeaf()?.view;
      if (!text || !('editor' in text)) throw new Error('no note is open');
      return (text as { editor: { getValue(): string } }).editor.getValue();
    });
  }

  /** What a file holds on the disk once everything is saved. */
  async disk(file: string): Promise<string> {
    await this.idle();
    return await readFile(path.join(this.server.vaultPath, file), 'utf8');
  }

  /** Writes a file behind the page's back, as a sync program does. */
  async writeDisk(file: string, text: string): Promise<void> {
    const target = path.join(this.server.vaultPath, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }

  async removeFromDisk(file: string): Promise<void> {
    await rm(path.join(this.server.vaultPath, file), { recursive: true });
  }

  async notices(): Promise<string[]> {
    return await this.page.evaluate(() => window.workbench.notices());
  }

  async cli(command: string, params: Record<string, string> = {}): Promise<string> {
    return await this.page.evaluate(async ([name, given]) => await window.workbench.cli(name, given), [
      command,
      params,
    ] as const);
  }

  async uri(url: string): Promise<void> {
    await this.page.evaluate(async target => await window.workbench.uri(target), url);
  }
}

/** Gives the tests of a file one browser, each test its own pages, and fails a test whose page complained. */
export function workbenchPages(): (options?: PageOptions) => Promise<WorkbenchPage> {
  let browser: Browser | null = null;
  const open: WorkbenchPage[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async ({ task }) => {
    const pages = open.splice(0);
    if (task.result?.state === 'fail') await photograph(pages, task.name);
    // Everything is closed before anything is asserted: an open server would hang the runner.
    for (const page of pages) await page.close();
    expect(pages.flatMap(page => page.complaints)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async options => {
    if (!browser) throw new Error('Pages open inside tests only.');
    const page = await openPage(browser, options ?? {}, opened => open.push(opened));
    return page;
  };
}

export async function openPage(
  browser: Browser,
  options: PageOptions,
  opened: (page: WorkbenchPage) => void = () => {},
): Promise<WorkbenchPage> {
  const mobile = options.mobile ?? false;
  const services = playServices();
  const server = await startWorkbench({
    services,
    vault: await vaultCopy(options.vault ?? {}),
    pluginFolder: options.pluginFolder ?? PLUGIN_FOLDER,
    pageFolder: PAGE_FOLDER,
    hostScript: HOST_SCRIPT,
    port: 0,
    allowed: loopbackOnly,
  });
  const context = await browser.newContext({
    viewport: options.viewport ?? (mobile ? PHONE : DESKTOP),
    hasTouch: mobile,
    isMobile: mobile,
  });
  await context.route(
    url => url.hostname !== '127.0.0.1',
    async route => await route.abort(),
  );
  context.setDefaultTimeout(options.step ?? STEP);
  const page = new WorkbenchPage(await context.newPage(), context, server, services);
  opened(page);
  const query = new URLSearchParams({ theme: options.theme ?? 'light', language: options.language ?? 'en' });
  if (mobile) query.set('mobile', '');
  await page.page.goto(`${server.url}?${query.toString()}`);
  await page.page.waitForFunction(() => 'workbench' in window);
  return page;
}

async function vaultCopy(vault: Readonly<Record<string, string>> | 'sample'): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'daybook-vault-'));
  if (vault === 'sample') await cp(path.join(PAGE_FOLDER, 'vault'), folder, { recursive: true });
  else {
    for (const [file, text] of Object.entries(vault)) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), text);
    }
  }
  return folder;
}

async function photograph(pages: readonly WorkbenchPage[], test: string): Promise<void> {
  mkdirSync(FAILURES, { recursive: true });
  for (const [index, { page }] of pages.entries()) {
    const name = `${test.replace(/[^\p{L}\p{N}]+/gu, '-')}-${index}.png`;
    await page.screenshot({ path: path.join(FAILURES, name) }).catch(() => undefined);
  }
}
