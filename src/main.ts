import { Plugin } from 'obsidian';
import { registerCli } from './automation/ui/register-cli';
import { registerAppend } from './capture/ui/register-append';
import { dayOfPath } from './daily/daily-path';
import { registerDaily } from './daily/ui/daily-commands';
import { obsidianPorts } from './host/obsidian-ports';
import { createPaperIndex } from './papers/paper-index';
import { IndexFeed } from './papers/ui/index-feed';
import { registerPapers } from './papers/ui/register-papers';
import { firstTask } from './plan/first-task';
import { registerProgress } from './plan/ui/register-progress';
import { sectionNames } from './settings/note-words';
import { openSettings, type SettingsStore } from './settings/settings-store';
import { SettingsTab } from './settings/ui/settings-tab';

/** Composition only: builds the ports, hands them to the features, and lets them register with Obsidian. */
export default class ResearchDaybook extends Plugin {
  private store: SettingsStore | null = null;

  override async onload(): Promise<void> {
    const store = await openSettings({ load: () => this.loadData(), save: data => this.saveData(data) });
    this.store = store;
    const ports = obsidianPorts(this.app, store);
    const index = createPaperIndex();
    registerDaily(this, ports, text => firstTask(text, sectionNames(ports, 'plan')));
    const dayOf = (path: string) => dayOfPath(path, ports.place(), ports.dates);
    const feed = this.addChild(new IndexFeed(this.app, { ports, index, dayOfPath: dayOf }));
    const onAppend = registerAppend(this, ports, { index, feed });
    const remember = (pair: string) =>
      store.update({ differentPapers: [...store.current().differentPapers, pair] });
    registerPapers(this, { ports, index, feed, onAppend, remember });
    registerProgress(this, ports, store);
    registerCli(this, ports, () => (feed.state.phase === 'ready' ? index : null));
    this.addSettingTab(new SettingsTab(this.app, this, ports, store));
    this.register(store.onChange(() => void feed.settingsChanged()));
  }

  override onExternalSettingsChange(): void {
    void this.store?.reload();
  }
}
