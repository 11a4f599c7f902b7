import { Menu, SearchComponent, setIcon, type Component } from 'obsidian';
import type { Translate } from '../../i18n/translate';
import { groupings, type Grouping } from '../group';
import type { ViewState } from '../view-state';

/** What the buttons over the list do. */
export interface ToolbarActions {
  readonly t: Translate;
  readonly setGrouping: (grouping: Grouping) => void;
  readonly toggleAll: () => void;
  readonly toggleEntries: () => void;
  readonly refresh: () => void;
  readonly setQuery: (query: string) => void;
  readonly append: () => void;
}

/** The buttons and the filter over the list. */
export interface Toolbar {
  readonly filter: SearchComponent;
  /** Shows what the state says; `anyOpen` decides what the collapse button offers. */
  readonly show: (state: ViewState, anyOpen: boolean) => void;
}

const icons = { topic: 'folder-tree', month: 'calendar-range', day: 'calendar-days' } as const;
const groupingNames = {
  topic: 'papers.group-by-topic',
  month: 'papers.group-by-month',
  day: 'papers.group-by-day',
} as const;

function groupingMenu(current: Grouping, { t, setGrouping }: ToolbarActions): Menu {
  const menu = new Menu();
  for (const grouping of groupings)
    menu.addItem(item =>
      item
        .setTitle(t(groupingNames[grouping]))
        .setIcon(icons[grouping])
        .setChecked(grouping === current)
        .onClick(() => setGrouping(grouping)),
    );
  return menu;
}

function createFilter(parent: HTMLElement, { t, setQuery }: ToolbarActions): SearchComponent {
  const filter = new SearchComponent(parent.createDiv({ cls: 'rdb-filter' }));
  filter.setPlaceholder(t('papers.filter')).onChange(setQuery);
  filter.inputEl.setAttribute('aria-label', t('papers.filter'));
  return filter;
}

/** Makes the toolbar at the top of `parent`; listeners end with `owner`. */
export function createToolbar(parent: HTMLElement, owner: Component, actions: ToolbarActions): Toolbar {
  const { t } = actions;
  const bar = parent.createDiv({ cls: 'nav-header' }).createDiv({ cls: 'nav-buttons-container' });
  let grouping: Grouping = 'topic';
  const button = (icon: string, label: string, run: (event: MouseEvent) => void): HTMLButtonElement => {
    const element = bar.createEl('button', {
      cls: 'clickable-icon nav-action-button rdb-button',
      attr: { 'aria-label': label, type: 'button' },
    });
    setIcon(element, icon);
    owner.registerDomEvent(element, 'click', run);
    return element;
  };
  button('plus', t('papers.append'), actions.append);
  const groupButton = button(icons.topic, t('papers.grouping'), event =>
    groupingMenu(grouping, actions).showAtMouseEvent(event),
  );
  const entries = button('list', t('papers.show-entries'), actions.toggleEntries);
  const all = button('chevrons-down-up', t('papers.collapse-all'), actions.toggleAll);
  button('refresh-cw', t('papers.refresh'), actions.refresh);
  const filter = createFilter(parent, actions);
  const show = (state: ViewState, anyOpen: boolean): void => {
    ({ grouping } = state);
    setIcon(groupButton, icons[grouping]);
    entries.toggleClass('is-active', state.entries);
    entries.setAttribute('aria-pressed', String(state.entries));
    setIcon(all, anyOpen ? 'chevrons-down-up' : 'chevrons-up-down');
    all.setAttribute('aria-label', t(anyOpen ? 'papers.collapse-all' : 'papers.expand-all'));
  };
  return { filter, show };
}
