import { startAutomation } from './automation/ui/start';
import { startCapture } from './capture/ui/start';
import { captureRows } from './capture/ui/capture-settings';
import { cardRows } from './cards/ui/card-settings';
import { dailyRows } from './daily/ui/daily-settings';
import { startDaily } from './daily/ui/start';
import { startExport } from './export/ui/start';
import type { Feature } from './feature';
import type { FeatureId, features } from './features';
import { startImporters } from './importers/ui/start';
import { lifeRows } from './life/ui/life-settings';
import { startLife } from './life/ui/start';
import { markRows } from './marks/ui/marks-settings';
import { startMarks } from './marks/ui/start';
import { lookupRows } from './metadata/ui/lookup-settings';
import { paperRows } from './papers/ui/papers-settings';
import { startPapers } from './papers/ui/start';
import { planRows } from './plan/ui/plan-settings';
import { startPlan } from './plan/ui/start';
import { startReading } from './reading/ui/start';
import type { SettingsPage, SettingsRows } from './ui/settings-rows';
import type { StartedWorldOf, World, WorldOf } from './ui/world';

/** What a feature is in Obsidian: how it starts, and its rows on the settings page. */
interface Start<Used extends Feature> {
  readonly start?: (world: WorldOf<Used>) => Used['id'] extends keyof World ? World[Used['id']] : void;
  readonly rows?: (world: StartedWorldOf<Used>, page: SettingsPage) => SettingsRows;
}

type Starts = {
  readonly [Id in FeatureId]: Start<Extract<(typeof features)[number], { readonly id: Id }>> &
    (Id extends keyof World ? { readonly start: unknown } : unknown);
};

/** The half of each feature that needs the app. */
export const starts: Starts = {
  daily: { start: startDaily, rows: dailyRows },
  papers: { start: startPapers, rows: paperRows },
  plan: { start: startPlan, rows: planRows },
  metadata: { rows: lookupRows },
  cards: { rows: cardRows },
  capture: { start: startCapture, rows: captureRows },
  importers: { start: startImporters },
  reading: { start: startReading },
  marks: { start: startMarks, rows: markRows },
  export: { start: startExport },
  life: { start: startLife, rows: lifeRows },
  automation: { start: startAutomation },
};
