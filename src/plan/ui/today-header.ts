import { Component, debounce, type App } from 'obsidian';
import { watchNotes } from '../../ui/watch-notes';
import type { Ports } from '../../ports';
import { todayProgress, type TodayProgress } from '../today-progress';

/** What the header needs. */
export interface TodayHeaderDeps {
  readonly app: App;
  readonly ports: Ports;
  readonly openToday: () => void;
  /** Runs the listener when settings change; gives the way to stop. */
  readonly onSettings: (listener: () => void) => () => void;
}

/** Milliseconds without a change after which the counts follow. */
const delay = 300;
/** Milliseconds after which the day is looked at again. */
const minute = 60_000;

/** A header that shows how far today's plan is, by area; hidden while there is no note of today. */
export function todayHeader(deps: TodayHeaderDeps): { open(parent: HTMLElement): () => void } {
  const { app, ports } = deps;
  return {
    open: parent => {
      const life = new Component();
      life.load();
      const attr = { type: 'button', 'aria-description': ports.t('plan.today-hint') };
      const button = parent.createEl('button', { cls: 'rdb-today', attr });
      button.hide();
      life.registerDomEvent(button, 'click', deps.openToday);
      let said = '';
      const show = async (): Promise<void> => {
        const progress = await todayProgress(ports).catch(() => null);
        const saying = JSON.stringify(progress);
        if (saying === said) return;
        said = saying;
        button.toggle(progress !== null);
        if (progress !== null) fill(button, progress, ports);
      };
      const soon = debounce(() => void show(), delay, true);
      app.workspace.onLayoutReady(soon);
      watchNotes(app, life, soon);
      life.registerInterval(window.setInterval(soon, minute));
      life.register(deps.onSettings(soon));
      life.register(() => soon.cancel());
      return () => life.unload();
    },
  };
}

function fill(button: HTMLElement, { areas, carriedDays }: TodayProgress, { t }: Ports): void {
  button.empty();
  button.createSpan({ cls: 'rdb-today-title', text: t('plan.today') });
  if (areas.length === 0) button.createSpan({ text: t('plan.none') });
  for (const { area, done, total } of areas) {
    const cls = done === total ? 'rdb-today-area is-complete' : 'rdb-today-area';
    const part = button.createSpan({ cls, attr: { title: t('plan.progress', { done, total }) } });
    part.createSpan({ text: `${area ?? t('plan.unsorted')} ` });
    part.createSpan({ cls: 'rdb-today-count', text: `${done}/${total}` });
  }
  if (carriedDays > 0)
    button.createSpan({ cls: 'rdb-today-carried', text: t('plan.carried-days', { count: carriedDays }) });
}
