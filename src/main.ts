import { Plugin } from 'obsidian';
import { createDays } from './days/days';
import { deviceCache } from './days/ui/device-cache';
import { followNotes } from './days/ui/follow-notes';
import { features, readers, settingsTables, withFillers } from './features';
import { windowClock } from './host/obsidian-http';
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
    const cache = deviceCache(this.app, this.manifest);
    const days = createDays({ ports, readers, cache, clock: windowClock });
    followNotes(this.app, this, days);
    this.register(store.onChange(() => days.settingsChanged()));
    // Each feature adds what it gives to those after it, so the world is whole only when all have started.
    const ground = { app: this.app, plugin: this, ports, store, days, clock: windowClock };
    const world = Object.assign({} as World, ground);
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
