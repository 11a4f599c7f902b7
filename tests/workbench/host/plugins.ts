import type { App } from './app';
import { Plugin, type PluginManifest } from './plugin';
import { Notice } from './ui/notice';

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

/** Hands a plugin a module by its name. */
export type HostRequire = (id: string) => object;

/** What another plugin's settings look like from outside: read from its folder, its code is not run. */
interface ForeignPlugin {
  readonly settings: unknown;
  readonly options: unknown;
}

export class Plugins {
  readonly plugins: Record<string, Plugin> = {};
  readonly manifests: Record<string, PluginManifest> = {};
  readonly enabledPlugins = new Set<string>();
  private readonly foreign = new Map<string, ForeignPlugin>();
  private readonly styleEl = document.head.createEl('style');

  constructor(
    private readonly app: App,
    private readonly hostRequire: HostRequire,
  ) {
    app.vault.on('raw', (path: string) => this.configChanged(path));
  }

  getPlugin(id: string): Plugin | ForeignPlugin | null {
    return this.plugins[id] ?? this.foreign.get(id) ?? null;
  }

  /** Reads which other plugins the vault has switched on, with their settings. */
  async loadForeign(): Promise<void> {
    const { adapter, configDir } = this.app.vault;
    const list = `${configDir}/community-plugins.json`;
    if (!(await adapter.exists(list))) return;
    for (const id of JSON.parse(await adapter.read(list)) as string[]) {
      const path = `${configDir}/plugins/${id}/data.json`;
      if (id in this.manifests || !(await adapter.exists(path))) continue;
      const settings: unknown = JSON.parse(await adapter.read(path));
      this.foreign.set(id, { settings, options: settings });
      this.enabledPlugins.add(id);
    }
  }

  async enablePlugin(id: string): Promise<boolean> {
    const manifest = this.manifests[id];
    if (!manifest || this.plugins[id]) return false;
    try {
      const PluginOfBundle = await this.evaluate(manifest);
      this.styleEl.textContent = await styles();
      const plugin = new PluginOfBundle(this.app, manifest);
      this.plugins[id] = plugin;
      this.enabledPlugins.add(id);
      await plugin.loadAndWait();
      return true;
    } catch (error) {
      console.error(`Plugin failure: ${id}`, error);
      new Notice(`Failed to load plugin "${id}"`);
      return false;
    }
  }

  async disablePlugin(id: string): Promise<void> {
    this.plugins[id]?.unload();
    Reflect.deleteProperty(this.plugins, id);
    this.enabledPlugins.delete(id);
    this.styleEl.textContent = '';
    await this.app.settled();
  }

  /** Exchanges a plugin for its newly built bundle; its views come back in their places. */
  async reload(id: string): Promise<void> {
    await this.disablePlugin(id);
    await this.enablePlugin(id);
    await this.app.settled();
  }

  private async evaluate(manifest: PluginManifest): Promise<PluginClass> {
    const response = await fetch('/plugin/main.js');
    if (!response.ok) throw new Error('The plugin is not built.');
    const module: { exports: { default?: unknown } } = { exports: {} };
    bundleOf(manifest.id, await response.text())(this.hostRequire, module, module.exports);
    const found = module.exports.default ?? module.exports;
    if (!isPluginClass(found)) throw new Error('The bundle does not export a class that extends Plugin.');
    return found;
  }

  private configChanged(path: string): void {
    for (const plugin of Object.values(this.plugins)) {
      if (path === `${plugin.manifest.dir}/data.json`) plugin.onExternalSettingsChange?.();
    }
  }
}

type Bundle = (require: HostRequire, module: object, exports: object) => void;

declare global {
  interface Window {
    workbenchBundle?: Bundle;
  }
}

/** Runs a bundle as the app does: as a function of its own, named in stack traces after the plugin. */
function bundleOf(id: string, source: string): Bundle {
  const script = document.createElement('script');
  script.text = `window.workbenchBundle = function (require, module, exports) {${source}\n};\n//# sourceURL=plugin:${id}`;
  document.head.append(script);
  script.remove();
  const bundle = window.workbenchBundle;
  delete window.workbenchBundle;
  if (!bundle) throw new Error('The bundle has a syntax error.');
  return bundle;
}

function isPluginClass(value: unknown): value is PluginClass {
  return typeof value === 'function' && value.prototype instanceof Plugin;
}

async function styles(): Promise<string> {
  const response = await fetch('/plugin/styles.css');
  return response.ok ? await response.text() : '';
}
