import type { Component } from 'obsidian';
import type { Translate } from '../../i18n/translate';
import type { Sidebar } from './sidebar';

/** What the tabs stand for. */
export interface TabsDeps {
  readonly t: Translate;
  readonly sidebar: Pick<Sidebar, 'headers' | 'tabs'>;
  /** The papers are shown again. */
  readonly onPapers: () => void;
}

/** The tabs of the view. */
export interface ViewTabs {
  /** Where the papers go, below the header. */
  readonly papers: HTMLElement;
  readonly showPapers: () => void;
  /** Ends what the other features show. */
  readonly close: () => void;
}

const goals: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

// Two views may be open, and ids must differ in a page. A label would show up as a tooltip over the whole panel.
let idsGiven = 0;

function createStrip(
  parent: HTMLElement,
  owner: Component,
  titles: readonly string[],
  select: (at: number) => void,
): readonly HTMLElement[] {
  const strip = parent.createDiv({ cls: 'rdb-tabs', attr: { role: 'tablist' } });
  const buttons = titles.map((text, at) => {
    const attr = { type: 'button', role: 'tab', id: `rdb-tab-${++idsGiven}` };
    const button = strip.createEl('button', { cls: 'rdb-tab', text, attr });
    owner.registerDomEvent(button, 'click', () => select(at));
    return button;
  });
  owner.registerDomEvent(strip, 'keydown', event => {
    const at = buttons.findIndex(button => button === event.target);
    const goal = goals[event.key]?.(at, buttons.length);
    if (at < 0 || goal === undefined) return;
    event.preventDefault();
    select(goal);
    buttons[goal]?.focus();
  });
  return buttons;
}

function panelOf(parent: HTMLElement, button: HTMLElement): HTMLElement {
  const attr = { role: 'tabpanel', id: `${button.id}-panel`, 'aria-labelledby': button.id };
  button.setAttr('aria-controls', attr.id);
  return parent.createDiv({ cls: 'rdb-panel', attr });
}

/** Makes the strip of tabs with a panel for the papers and one for each other tab. */
export function createTabs(parent: HTMLElement, owner: Component, deps: TabsDeps): ViewTabs {
  const { t, onPapers } = deps;
  const { headers, tabs } = deps.sidebar;
  const titles = [t('papers.tab'), ...tabs.map(({ title }) => title)];
  let shown = 0;
  let closeShown = (): void => undefined;
  const buttons = createStrip(parent, owner, titles, select);
  const panels = buttons.map(button => panelOf(parent, button));
  const papers = panels[0] ?? parent;
  const closeHeaders = headers.map(header => header.open(papers));

  function show(): void {
    for (const [at, button] of buttons.entries()) {
      button.toggleClass('is-active', at === shown);
      button.setAttrs({ 'aria-selected': String(at === shown), tabindex: at === shown ? '0' : '-1' });
    }
    for (const [at, panel] of panels.entries()) panel.toggle(at === shown);
  }
  function select(at: number): void {
    if (at === shown) return;
    closeShown();
    closeShown = (): void => undefined;
    shown = at;
    show();
    const [panel, tab] = [panels[at], tabs[at - 1]];
    if (tab === undefined || panel === undefined) onPapers();
    else {
      panel.empty();
      closeShown = tab.open(panel);
    }
  }
  show();
  return {
    papers,
    showPapers: () => select(0),
    close: () => {
      closeShown();
      for (const close of closeHeaders) close();
    },
  };
}
