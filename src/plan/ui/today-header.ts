import { Component, type App } from 'obsidian';
import { todayPath } from '../../daily/today-path';
import type { Days } from '../../days/days';
import { followFacts } from '../../days/follow-facts';
import type { Ports } from '../../ports';
import { planReader } from '../plan-reader';
import { keepStamped } from './keep-stamped';
import { todayProgress, type TodayProgress } from '../today-progress';

/** What the header needs. */
export interface TodayHeaderDeps {
  readonly app: App;
  readonly ports: Ports;
  readonly days: Days;
  readonly openToday: () => void;
  /** Runs the listener when settings change; gives the way to stop. */
  readonly onSettings: (listener: () => void) => () => void;
}

/** Milliseconds after which the day is looked at again. */
const minute = 60_000;

/** A header that shows how far today's plan is, by area; hidden while there is no note of today. */
export function todayHeader(deps: TodayHeaderDeps): { open(parent: HTMLElement): () => void } {
  const { app, ports, days } = deps;
  const plans = days.of(planReader);
  return {
    open: parent => {
      const life = new Component();
      life.load();
      const attr = { type: 'button', 'aria-description': ports.t('plan.today-hint') };
      const button = parent.createEl('button', { cls: 'rdb-today', attr });
      button.hide();
      life.registerDomEvent(button, 'click', deps.openToday);
      let said = '';
      const stamped = keepStamped(app, life, ports, deps.onSettings);
      const show = async (): Promise<void> => {
        const known = { plans: plans.byPath, stamped: await stamped() };
        const progress = await todayProgress(ports, known).catch(() => null);
        const saying = JSON.stringify(progress);
        if (saying === said) return;
        said = saying;
        button.toggle(progress !== null);
        if (progress !== null) fill(button, progress, ports);
      };
      // Today's note is read first: its counts need not wait for all others.
      const pathOfToday = todayPath(ports);
      const isRead = () => days.state().phase === 'ready';
      const look = (): void => {
        if (isRead() || plans.byPath.has(pathOfToday())) void show();
      };
      look();
      life.register(followFacts(days, plans, look));
      life.register(
        plans.onChange(path => {
          if (!isRead() && path === pathOfToday()) look();
        }),
      );
      life.register(deps.onSettings(look));
      life.registerInterval(window.setInterval(look, minute));
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
