import type { Translate } from '../../i18n/translate';
import type { Panel } from '../panels';
import { dayFacts } from '../panel-text';

/** Days in a table at most: a screen reader walks through recent days, the charts' keys reach all of them. */
const most = 120;

/** Adds the last days with a value as a table that only screen readers see. */
export function addDataTable(parent: HTMLElement, panel: Panel, t: Translate): void {
  const table = parent.createDiv({ cls: 'rdb-visually-hidden' }).createEl('table');
  table.createEl('caption', { text: panel.title });
  const head = table.createEl('thead').createEl('tr');
  head.createEl('th', { text: t('life.day') });
  head.createEl('th', { text: panel.title });
  const body = table.createEl('tbody');
  let count = 0;
  for (let at = panel.days.length - 1; at >= 0 && count < most; at--) {
    const facts = dayFacts(panel, at, t);
    if (facts.length === 0) continue;
    const row = body.createEl('tr');
    row.createEl('th', { text: panel.days[at] ?? '', attr: { scope: 'row' } });
    row.createEl('td', { text: facts.join(', ') });
    count++;
  }
}
