import type { Component } from 'obsidian';
import type { Translate } from '../../i18n/translate';
import { isFiltering, needs, spans, switchNeed, type Need, type TimeSpan } from '../list/filters';
import type { ViewState } from '../list/view-state';
import { choiceMenu } from './view-toolbar';

/** What the chips do. */
export interface ChipActions {
  readonly t: Translate;
  readonly change: (change: Partial<ViewState>) => void;
  /** The topics there are, the one noted last first. */
  readonly topics: () => readonly string[];
}

const spanName = (span: TimeSpan) => `papers.span-${span}` as const;
const needName = (need: Need) => `papers.need-${need}` as const;

/** Whether the chips say more than that everything is listed. */
export function hasChips(state: ViewState): boolean {
  return isFiltering(state) || state.entries;
}

/** Adds the filters as chips; gives a function that shows a state, or hides them all. */
export function createChips(
  parent: HTMLElement,
  owner: Component,
  { t, change, topics }: ChipActions,
): (state: ViewState, shown: boolean) => void {
  const row = parent.createDiv({
    cls: 'rdb-chip-row',
    attr: { role: 'group', 'aria-label': t('papers.filters') },
  });
  let now: ViewState | null = null;
  const chip = (run: (event: MouseEvent, state: ViewState) => void): HTMLButtonElement => {
    const element = row.createEl('button', { cls: 'rdb-toggle', attr: { type: 'button' } });
    owner.registerDomEvent(element, 'click', event => now && run(event, now));
    return element;
  };
  const press = (element: HTMLElement, on: boolean, text: string): void => {
    if (element.textContent !== text) element.setText(text);
    element.toggleClass('is-active', on);
    element.setAttribute('aria-pressed', String(on));
  };
  const span = chip((event, state) =>
    choiceMenu(
      spans,
      state.span,
      each => t(spanName(each)),
      chosen => change({ span: chosen }),
    ).showAtMouseEvent(event),
  );
  const topic = chip((event, state) =>
    choiceMenu(
      ['', ...topics()],
      state.topic ?? '',
      each => each || t('papers.any-topic'),
      chosen => change({ topic: chosen === '' ? null : chosen }),
    ).showAtMouseEvent(event),
  );
  const switches = needs.map(need => {
    const element = chip((_event, { needs: on }) => change({ needs: switchNeed(on, need) }));
    return [need, element] as const;
  });
  const entries = chip((_event, state) => change({ entries: !state.entries }));
  return (state, shown) => {
    now = state;
    row.toggle(shown);
    press(span, state.span !== 'any', t(spanName(state.span)));
    press(topic, state.topic !== null, state.topic ?? t('papers.any-topic'));
    for (const [need, element] of switches) press(element, state.needs.includes(need), t(needName(need)));
    press(entries, state.entries, t('papers.show-entries'));
  };
}
