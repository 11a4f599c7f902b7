import type { Extension } from '@codemirror/state';
import type { HoverLinkSource, ObsidianProtocolData } from 'obsidian';
import type { PluginManifest as Manifest } from '../protocol';
import type { App } from './app';
import type { Command } from './commands';
import { Component } from './component';
import type { EditorSuggest } from './editor-suggest';
import { type CodeBlockProcessor, codeBlockProcessors, type PostProcessor, postProcessors } from './reading';
import { setIcon } from './ui/icons';
import type { SettingTab } from './ui/setting-tab';
import type { ViewCreator } from './view-registry';

export interface PluginManifest extends Manifest {
  readonly dir: string;
}

export type CliHandler = (params: Record<string, string>) => string | Promise<string>;
export type ProtocolHandler = (params: ObsidianProtocolData) => unknown;

export abstract class Plugin extends Component {
  settings: unknown;

  constructor(
    readonly app: App,
    readonly manifest: PluginManifest,
  ) {
    super();
  }

  onUserEnable(): void {
    return undefined;
  }

  onExternalSettingsChange?(): unknown;

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const button = this.app.workspace.leftRibbon.actionsEl.createDiv({
      cls: 'clickable-icon side-dock-ribbon-action',
      attr: { 'aria-label': title, role: 'button', tabindex: 0 },
    });
    setIcon(button, icon);
    button.addEventListener('click', callback);
    button.addEventListener('keydown', event => {
      if (event.key === 'Enter' || event.key === ' ') button.click();
    });
    this.register(() => button.remove());
    return button;
  }

  addStatusBarItem(): HTMLElement {
    const item = this.app.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.register(() => item.remove());
    return item;
  }

  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => this.app.commands.removeCommand(command.id));
    return command;
  }

  removeCommand(id: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
  }

  addSettingTab(tab: SettingTab): void {
    tab.id = this.manifest.id;
    tab.name = this.manifest.name;
    this.app.setting.addSettingTab(tab);
    this.register(() => this.app.setting.removeSettingTab(tab));
  }

  registerView(type: string, creator: ViewCreator): void {
    const { viewRegistry, workspace } = this.app;
    viewRegistry.register(type, creator);
    this.app.background(workspace.reopenLeaves(type));
    this.register(() => {
      viewRegistry.unregister(type);
      this.app.background(workspace.shelveLeaves(type));
    });
  }

  registerExtensions(extensions: string[], viewType: string): void {
    this.app.viewRegistry.registerExtensions(extensions, viewType);
  }

  registerEditorExtension(extension: Extension): void {
    const { workspace } = this.app;
    workspace.editorExtensions.push(extension);
    workspace.updateOptions();
    this.register(() => {
      workspace.editorExtensions.remove(extension);
      workspace.updateOptions();
    });
  }

  registerEditorSuggest(suggester: EditorSuggest<unknown>): void {
    const { suggestions } = this.app.workspace;
    suggestions.add(suggester);
    this.register(() => suggestions.remove(suggester));
  }

  registerMarkdownPostProcessor(processor: PostProcessor, sortOrder = 0): PostProcessor {
    processor.sortOrder = sortOrder;
    postProcessors.add(processor);
    this.register(() => postProcessors.delete(processor));
    return processor;
  }

  registerMarkdownCodeBlockProcessor(language: string, handler: CodeBlockProcessor): PostProcessor {
    if (codeBlockProcessors.has(language))
      throw new Error(`Code block postprocessor for language ${language} is already registered`);
    codeBlockProcessors.set(language, handler);
    this.register(() => codeBlockProcessors.delete(language));
    return () => undefined;
  }

  registerObsidianProtocolHandler(action: string, handler: ProtocolHandler): void {
    this.app.protocolHandlers.set(action, handler);
    this.register(() => this.app.protocolHandlers.delete(action));
  }

  registerCliHandler(command: string, _description: string, _flags: unknown, handler: CliHandler): void {
    const { cliHandlers } = this.app;
    const own = command === this.manifest.id || command.startsWith(`${this.manifest.id}:`);
    if (!own) throw new Error(`CLI command "${command}" must begin with the plugin's id`);
    if (cliHandlers.has(command)) throw new Error(`CLI command "${command}" is already registered`);
    cliHandlers.set(command, handler);
    this.register(() => cliHandlers.delete(command));
  }

  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.app.hoverLinkSources.set(id, info);
    this.register(() => this.app.hoverLinkSources.delete(id));
  }

  /** Bases is switched off in the workbench. */
  registerBasesView(_id: string, _registration: unknown): boolean {
    return false;
  }

  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.#dataPath))) return null;
    return JSON.parse(await adapter.read(this.#dataPath)) as unknown;
  }

  async saveData(data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    if (!(await adapter.exists(this.manifest.dir))) await adapter.mkdir(this.manifest.dir);
    await adapter.write(this.#dataPath, JSON.stringify(data, null, 2));
  }

  get #dataPath(): string {
    return `${this.manifest.dir}/data.json`;
  }
}
