import type { HoverLinkSource } from 'obsidian';
import { Commands } from './commands';
import { FileManager } from './file-manager';
import { InternalPlugins } from './internal-plugins';
import { MarkdownView } from './markdown-view';
import { MetadataCache } from './metadata-cache';
import type { CliHandler, ProtocolHandler } from './plugin';
import { type HostRequire, Plugins } from './plugins';
import { asObsidian } from './seam';
import type { ServerClient } from './server-client';
import { keymap } from './ui/scope';
import { SettingsModal } from './ui/settings-modal';
import { Vault } from './vault';
import { ViewRegistry } from './view-registry';
import { Workspace } from './workspace';

export class App {
  readonly keymap = keymap;
  readonly scope = keymap.rootScope;
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  readonly viewRegistry = new ViewRegistry();
  readonly commands: Commands;
  readonly setting: SettingsModal;
  readonly internalPlugins: InternalPlugins;
  readonly plugins: Plugins;
  readonly statusBarEl: HTMLElement;
  readonly cliHandlers = new Map<string, CliHandler>();
  readonly protocolHandlers = new Map<string, ProtocolHandler>();
  readonly hoverLinkSources = new Map<string, HoverLinkSource>();
  private readonly running = new Set<Promise<unknown>>();

  constructor(
    private readonly server: ServerClient,
    hostRequire: HostRequire,
  ) {
    const containerEl = document.body.createDiv('app-container');
    const mainEl = containerEl.createDiv('horizontal-main-container');
    this.vault = new Vault(server);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this.vault, this.metadataCache);
    this.workspace = new Workspace(this, mainEl);
    this.statusBarEl = containerEl.createDiv('status-bar');
    this.commands = new Commands(this);
    this.setting = new SettingsModal(asObsidian.app(this));
    this.internalPlugins = new InternalPlugins(this.vault);
    this.plugins = new Plugins(this, hostRequire);
    this.vault.flushEditor = async file => await this.workspace.flush(file);
    this.viewRegistry.register('markdown', leaf => new MarkdownView(leaf));
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  loadLocalStorage(key: string): unknown {
    return JSON.parse(window.localStorage.getItem(this.storageKey(key)) ?? 'null') as unknown;
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null) window.localStorage.removeItem(this.storageKey(key));
    else window.localStorage.setItem(this.storageKey(key), JSON.stringify(data));
  }

  /** Keeps account of work that nobody waits for, so that `settled` can. */
  background(work: Promise<unknown>): void {
    this.running.add(work);
    void work.finally(() => this.running.delete(work));
  }

  /** Answers when nothing is typed and unsaved, on its way to the disk, or waiting to be indexed. */
  async settled(): Promise<void> {
    do {
      await new Promise(resolve => window.setTimeout(resolve));
      await Promise.all(this.running);
      await this.server.flushed();
      await this.metadataCache.idle();
    } while (this.workspace.unsaved || !this.server.quiet || this.running.size > 0);
  }

  private storageKey(key: string): string {
    return `${this.vault.getName()}-${key}`;
  }
}
