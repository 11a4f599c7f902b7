import { Keymap, setIcon, type Component, type PaneType } from 'obsidian';
import { hostOf } from '../../reference/web-links';
import { rowList, type DrawnRow } from '../../ui/row-list';
import type { Translate } from '../../i18n/translate';
import type { Day } from '../../time/day';
import { daysQueued, type ReadingGroup, type ReadingItem } from '../reading-list';

/** What rows show and do. */
export interface ReadingActions {
  readonly t: Translate;
  readonly today: () => Day;
  /** The day a paper was noted last; null if it was not. */
  readonly noted: (item: ReadingItem) => Day | null;
  readonly open: (item: ReadingItem, pane: PaneType | boolean) => void;
  readonly start: (item: ReadingItem) => void;
  readonly done: (item: ReadingItem) => void;
  readonly menu: (item: ReadingItem, event: MouseEvent) => void;
}

const isSame = (a: ReadingItem, b: ReadingItem): boolean =>
  a.path === b.path && a.area === b.area && a.key === b.key;

function drawFacts(opener: HTMLElement, item: ReadingItem, { t, today, noted }: ReadingActions): void {
  const facts = opener.createSpan({ cls: 'rdb-facts' });
  const count = daysQueued(item, today());
  facts.createSpan({
    cls: 'rdb-reading-age',
    text: count === 0 ? t('reading.today') : t('reading.days', { count }),
    attr: { title: item.since },
  });
  if (item.paper.about !== '') facts.createSpan({ cls: 'rdb-reading-about', text: item.paper.about });
  const day = noted(item);
  if (day !== null) facts.createSpan({ cls: 'rdb-chip', text: t('reading.noted', { day }) });
}

function drawRow(list: HTMLElement, item: ReadingItem, actions: ReadingActions): DrawnRow {
  const { t } = actions;
  const row = list.createEl('li', { cls: 'rdb-mark rdb-reading' });
  const main = row.createDiv({ cls: 'rdb-reading-main' });
  const opener = main.createEl('button', { cls: 'rdb-mark-open', attr: { type: 'button' } });
  opener.createSpan({ cls: 'rdb-mark-text', text: item.paper.name });
  drawFacts(opener, item, actions);
  const links = item.paper.links.length === 0 ? null : main.createDiv({ cls: 'rdb-links' });
  const anchors = item.paper.links.map(({ text, url }) =>
    (links ?? main).createEl('a', {
      cls: 'rdb-link',
      text: text === item.paper.name ? hostOf(url) : text,
      attr: { href: url, target: '_blank', rel: 'noopener nofollow' },
    }),
  );
  const button = (icon: string, label: string): HTMLElement => {
    const attr = { type: 'button', 'aria-label': label };
    const element = row.createEl('button', { cls: 'clickable-icon rdb-mark-done', attr });
    setIcon(element, icon);
    return element;
  };
  const start = button('file-plus', t('reading.start'));
  const done = button('check', t('reading.done'));
  return { item: row, buttons: [opener, start, done, ...anchors] };
}

/** Makes rows of papers to read in `box` that answer to mouse, touch and keyboard; gives the way to show others. */
export function readingRows(
  box: HTMLElement,
  owner: Component,
  actions: ReadingActions,
): (groups: readonly ReadingGroup[]) => void {
  const { t, open, start, done, menu } = actions;
  const show = rowList<ReadingItem>(box, owner, {
    draw: (list, item) => drawRow(list, item, actions),
    same: isSame,
    press: (item, button, event) => {
      if (button === 0) open(item, Keymap.isModEvent(event));
      else if (button === 1) start(item);
      // What comes behind are links, which the app opens by itself.
      else if (button === 2) done(item);
    },
    finish: done,
    menu,
  });
  return groups => show(groups.map(({ area, items }) => ({ title: area ?? t('reading.no-area'), items })));
}
