import { Plugin } from 'obsidian';
import { registerCli } from './automation/ui/register-cli';
import { registerUri } from './automation/ui/register-uri';
import { registerAppend } from './capture/ui/register-append';
import { registerMetadata } from './capture/ui/register-metadata';
import { strayNotes } from './daily/location/stray-notes';
import { today } from './daily/today';
import { registerDaily } from './daily/ui/daily-commands';
import { registerExport } from './export/ui/register-export';
import { deviceCache } from './host/device-cache';
import { windowClock } from './host/obsidian-http';
import { obsidianPorts } from './host/obsidian-ports';
import { openPeerSettings, watchPeerSettings } from './host/peer-settings';
import { recogniseForm } from './importers/recognise-form';
import { registerImport } from './importers/ui/register-import';
import { lifeReader } from './life/log/life-reader';
import { registerLife } from './life/ui/register-life';
import { marksReader } from './marks/list-marks';
import { marksTab } from './marks/ui/marks-tab';
import { normalTitle } from './reference/normal-title';
import { createDays } from './days/days';
import { followNotes } from './days/ui/follow-notes';
import { cardsReader } from './papers/index/cards-reader';
import { keepIndex } from './papers/index/keep-index';
import { createPaperIndex } from './papers/index/paper-index';
import { registerPapers } from './papers/ui/register-papers';
import { dailyNotes } from './daily/location/earlier-days';
import { firstTask } from './plan/first-task';
import { withPlanFillers } from './plan/plan-fillers';
import { planReader } from './plan/plan-reader';
import { registerCarry } from './plan/ui/carry-commands';
import { registerPlan } from './plan/ui/register-plan';
import { todayHeader } from './plan/ui/today-header';
import { readingReader } from './reading/reading-feed';
import { registerReading } from './reading/ui/register-reading';
import { sectionNames } from './settings/note-words';
import { openSettings, type SettingsStore } from './settings/settings-store';
import { SettingsTab } from './host/settings-tab';

/** Composition only: builds the ports, hands them to the features, and lets them register with Obsidian. */
export default class ResearchDaybook extends Plugin {
  private store: SettingsStore | null = null;

  override async onload(): Promise<void> {
    const store = await openSettings({ load: () => this.loadData(), save: data => this.saveData(data) });
    this.store = store;
    const peers = await openPeerSettings(this.app);
    const ports = withPlanFillers(obsidianPorts(this.app, store, peers));
    const index = createPaperIndex();
    const openDay = registerDaily(this, ports, {
      position: text => firstTask(text, sectionNames(ports, 'plan')),
      make: registerCarry(this, ports),
    });
    const openToday = () => openDay(today(ports));
    const readers = [cardsReader, lifeReader, marksReader, planReader, readingReader];
    const cache = deviceCache(this.app, this.manifest);
    const feed = createDays({ ports, readers, cache, clock: windowClock });
    this.register(keepIndex(index, feed, windowClock));
    followNotes(this.app, this, feed);
    const openImport = registerImport(this, ports, { index, feed });
    registerExport(this, ports, { index, feed });
    const isForm = (text: string) => recogniseForm(text) !== null;
    const readLater = (input: string) => reading.readLater(input);
    const append = registerAppend(this, ports, { index, feed, openImport, isForm, readLater });
    const remember = (pair: string) =>
      store.update({ differentPapers: [...store.current().differentPapers, pair] });
    const shared = { app: this.app, ports, days: feed, onSettings: store.onChange };
    const header = todayHeader({ ...shared, openToday });
    const reading = registerReading(this, { ports, index, feed, append });
    registerPapers(this, {
      ports,
      index,
      feed,
      onAppend: () => append(),
      cardActions: registerMetadata(this, ports, { index, feed }),
      remember,
      onSettings: store.onChange,
      header,
      reading,
      dailyPaths: () => dailyNotes(ports).map(({ path }) => path),
      strays: () => strayNotes(ports),
      tabs: [reading.tab, marksTab(shared)],
    });
    registerLife(this, ports, store, feed);
    registerPlan(this, ports, store, openToday, feed);
    const live = () => (feed.state().phase === 'ready' ? { index, problems: feed.state().problems } : null);
    registerCli(this, ports, live);
    registerUri(this, ports, { openDay, append });
    const nameOf = (title: string) =>
      index.cards().find(card => normalTitle(card.name) === title)?.name ?? title;
    this.addSettingTab(new SettingsTab(this.app, this, ports, store, nameOf));
    this.register(store.onChange(() => feed.settingsChanged()));
    watchPeerSettings(this, peers, () => feed.settingsChanged());
  }

  override onExternalSettingsChange(): void {
    void this.store?.reload();
  }
}
