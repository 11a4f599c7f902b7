import type { Translate } from '../../i18n/translate';
import type { Day } from '../../time/day';
import type { LifeDay } from '../log/read-log';
import type { DayRange } from '../charts/time-window';
import { unreadValues, type UnreadValue } from '../log/unread';
import type { BoardCard } from './charts/life-board';

/** What the list needs. */
export interface UnreadContext {
  readonly t: Translate;
  /** The days noted in a range. */
  readonly noted: (range: DayRange) => readonly LifeDay[];
  readonly open: (place: { readonly day: Day; readonly path: string; readonly line: number }) => void;
}

/** Values shown before one asks for more, and then at a time. */
const portion = 20;

function addRows(list: HTMLElement, values: readonly UnreadValue[], { t, open }: UnreadContext): void {
  for (const value of values.slice(0, portion)) {
    const item = list.createEl('li');
    const button = item.createEl('button', {
      cls: 'rdb-life-day',
      text: value.day,
      attr: { type: 'button' },
    });
    button.addEventListener('click', () => open(value));
    item.appendText(` ${value.text}`);
  }
  const others = values.slice(portion);
  if (others.length === 0) return;
  const item = list.createEl('li');
  const more = item.createEl('button', {
    text: t('life.more', { count: others.length }),
    attr: { type: 'button' },
  });
  more.addEventListener('click', () => {
    item.remove();
    addRows(list, others, { t, open, noted: () => [] });
    list.children[list.children.length - Math.min(portion, others.length)]?.querySelector('button')?.focus();
  });
}

/** The values of a range that are not understood, each with a link to its line. */
export function unreadCard(parent: HTMLElement, context: UnreadContext): BoardCard {
  const el = parent.createDiv();
  return {
    el,
    late: false,
    has: () => true,
    show: range => {
      el.empty();
      const values = unreadValues(context.noted(range), context.t);
      if (values.length === 0) return false;
      const box = el.createEl('details', { cls: 'rdb-life-panel rdb-life-not-read', attr: { open: '' } });
      box.createEl('summary', { text: context.t('life.not-read', { count: values.length }) });
      addRows(box.createEl('ul', { cls: 'rdb-life-list' }), values, context);
      return true;
    },
    move: () => false,
    resize: () => {},
    close: () => {},
  };
}
