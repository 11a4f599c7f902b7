import { Plugin } from 'obsidian';
import { features, settingsTables, withFillers } from './features';
import { obsidianPorts } from './host/obsidian-ports';
import { openPeerSettings, watchPeerSettings } from './host/peer-settings';
import { registerCli } from './host/register-cli';
import { SettingsTab } from './host/settings-tab';
import { openSettings, type SettingsStore } from './settings/settings-store';
import { starts } from './starts';
import type { SettingsPage } from './ui/settings-rows';
import type { World } from './ui/world';

/** Builds the world and starts the features in it, one after another as the list has them. */
export default class ResearchDaybook extends Plugin {
  private store: SettingsStore | null = null;

  override async onload(): Promise<void> {
    const file = { load: () => this.loadData(), save: (data: unknown) => this.saveData(data) };
    const store = await openSettings(file, settingsTables);
    this.store = store;
    const peers = await openPeerSettings(this.app);
    const ports = withFillers(obsidianPorts(this.app, store, peers));
    // Each feature adds what it gives to those after it, so the world is whole only when all have started.
    const world = Object.assign({} as World, { app: this.app, plugin: this, ports, store });
    for (const { id } of features) Object.assign(world, { [id]: starts[id].start?.(world) });
    registerCli(this, ports, world.papers.live);
    const rows = (page: SettingsPage) => features.map(({ id }) => starts[id].rows?.(world, page) ?? {});
    this.addSettingTab(new SettingsTab(world, rows));
    watchPeerSettings(this, peers, store.announce);
  }

  override onExternalSettingsChange(): void {
    void this.store?.reload();
  }
}
