import type { Day } from '../../../time/day';
import type { ListPanel } from '../../charts/panels';
import type { DayRange } from '../../charts/time-window';

/** Texts shown at most: they are the newest of the range. */
const listed = 30;

/** Draws the texts of a range, newest first, each with its day, in an element that it empties. */
export function drawTexts(
  el: HTMLElement,
  { items, days }: ListPanel,
  { first, last }: DayRange,
  { openDay }: { readonly openDay: (day: Day) => void },
): void {
  el.empty();
  const [from, to] = [days[first] ?? '', days[last] ?? ''];
  const list = el.createEl('ul', { cls: 'rdb-life-list' });
  for (const { day, text } of items.filter(item => item.day >= from && item.day <= to).slice(0, listed)) {
    const item = list.createEl('li');
    const button = item.createEl('button', { cls: 'rdb-life-day', text: day, attr: { type: 'button' } });
    button.addEventListener('click', () => openDay(day));
    item.appendText(` ${text}`);
  }
}
