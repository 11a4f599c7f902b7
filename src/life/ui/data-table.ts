import type { Translate } from '../../i18n/translate';
import type { Panel } from '../panels';
import { dayFacts } from '../panel-text';
import type { DayRange } from '../time-window';

/** Days in a table at most: a screen reader walks through recent days, the charts' keys reach all of them. */
const most = 60;

/** Draws the last days of a range with a value as a table for screen readers, in an element that it empties. */
export function drawDataTable(el: HTMLElement, panel: Panel, { first, last }: DayRange, t: Translate): void {
  el.empty();
  const table = el.createEl('table');
  table.createEl('caption', { text: panel.title });
  const head = table.createEl('thead').createEl('tr');
  head.createEl('th', { text: t('life.day') });
  head.createEl('th', { text: panel.title });
  const body = table.createEl('tbody');
  let count = 0;
  for (let at = last; at >= first && count < most; at--) {
    const facts = dayFacts(panel, at, t);
    if (facts.length === 0) continue;
    const row = body.createEl('tr');
    row.createEl('th', { text: panel.days[at] ?? '', attr: { scope: 'row' } });
    row.createEl('td', { text: facts.join(', ') });
    count++;
  }
}
