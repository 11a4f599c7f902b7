import { Menu, SearchComponent, setIcon, type Component } from 'obsidian';
import type { Translate } from '../../i18n/translate';
import { groupings, type Grouping } from '../list/group';
import { sorts, type Sort } from '../list/sort';
import type { ViewState } from '../list/view-state';

/** What the buttons over the list do. */
export interface ToolbarActions {
  readonly t: Translate;
  readonly change: (change: Partial<ViewState>) => void;
  readonly toggleAll: () => void;
  readonly toggleChips: () => void;
  readonly refresh: () => void;
  readonly check: () => void;
  readonly setQuery: (query: string) => void;
  readonly append: () => void;
}

/** The buttons and the filter over the list. */
export interface Toolbar {
  readonly filter: SearchComponent;
  /** Shows what the state says; `anyOpen` decides what the collapse button offers. */
  readonly show: (state: ViewState, anyOpen: boolean, chipsShown: boolean) => void;
}

const groupingIcons = {
  topic: 'folder-tree',
  month: 'calendar-range',
  day: 'calendar-days',
  year: 'calendar',
  venue: 'landmark',
  keyword: 'tags',
  none: 'list',
} as const satisfies Record<Grouping, string>;

/** A menu of which one row is on. */
export function choiceMenu<Choice extends string>(
  choices: readonly Choice[],
  current: Choice,
  titleOf: (choice: Choice) => string,
  choose: (choice: Choice) => void,
): Menu {
  const menu = new Menu();
  for (const choice of choices)
    menu.addItem(item =>
      item
        .setTitle(titleOf(choice))
        .setChecked(choice === current)
        .onClick(() => choose(choice)),
    );
  return menu;
}

const groupingName = (by: Grouping) => `papers.group-by-${by}` as const;
const sortName = (by: Sort) => `papers.sort-by-${by}` as const;

function createFilter(parent: HTMLElement, { t, setQuery }: ToolbarActions): SearchComponent {
  const filter = new SearchComponent(parent.createDiv({ cls: 'rdb-filter' }));
  filter.setPlaceholder(t('papers.filter')).onChange(setQuery);
  filter.inputEl.setAttribute('aria-label', t('papers.filter'));
  return filter;
}

/** Makes the toolbar at the top of `parent`; listeners end with `owner`. */
export function createToolbar(parent: HTMLElement, owner: Component, actions: ToolbarActions): Toolbar {
  const { t, change } = actions;
  const bar = parent.createDiv({ cls: 'nav-header' }).createDiv({ cls: 'nav-buttons-container' });
  let now: Pick<ViewState, 'grouping' | 'sort'> = { grouping: 'topic', sort: 'noted' };
  let shown = '';
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
  const group = button(groupingIcons.topic, t('papers.grouping'), event =>
    choiceMenu(
      groupings,
      now.grouping,
      by => t(groupingName(by)),
      grouping => change({ grouping }),
    ).showAtMouseEvent(event),
  );
  button('arrow-up-narrow-wide', t('papers.sort'), event =>
    choiceMenu(
      sorts,
      now.sort,
      by => t(sortName(by)),
      sort => change({ sort }),
    ).showAtMouseEvent(event),
  );
  const chips = button('list-filter', t('papers.filters'), actions.toggleChips);
  const all = button('chevrons-down-up', t('papers.collapse-all'), actions.toggleAll);
  button('refresh-cw', t('papers.refresh'), actions.refresh);
  button('stethoscope', t('papers.check'), actions.check);
  const filter = createFilter(parent, actions);
  const show = (state: ViewState, anyOpen: boolean, chipsShown: boolean): void => {
    now = state;
    // It is asked at each key.
    const next = [state.grouping, chipsShown, anyOpen].join();
    if (next === shown) return;
    shown = next;
    setIcon(group, groupingIcons[state.grouping]);
    chips.toggleClass('is-active', chipsShown);
    chips.setAttribute('aria-expanded', String(chipsShown));
    setIcon(all, anyOpen ? 'chevrons-down-up' : 'chevrons-up-down');
    all.setAttribute('aria-label', t(anyOpen ? 'papers.collapse-all' : 'papers.expand-all'));
  };
  return { filter, show };
}
