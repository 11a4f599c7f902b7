import type { Translate } from '../../../i18n/translate';
import type { Panel } from '../../charts/panels';
import { dayFacts } from '../../charts/panel-text';
import type { DayRange } from '../../charts/time-window';

/** Days in a table until one asks for all: every row costs time that a chart in view could need. */
const recent = 10;

function addRows(
  body: HTMLElement,
  panel: Panel,
  { first, last }: DayRange,
  most: number,
  t: Translate,
): void {
  body.empty();
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

/** Adds a table of a panel's days with a value, newest first, and a button for all of them; the result shows a range in it. */
export function addDataTable(parent: HTMLElement, panel: Panel, t: Translate): (range: DayRange) => void {
  let range: DayRange = { first: 0, last: -1 };
  const button = parent.createEl('button', { attr: { type: 'button' } });
  const table = parent.createEl('table');
  table.createEl('caption', { text: panel.title });
  const head = table.createEl('thead').createEl('tr');
  head.createEl('th', { text: t('life.day'), attr: { scope: 'col' } });
  head.createEl('th', { text: panel.title, attr: { scope: 'col' } });
  const body = table.createEl('tbody');
  const show = (isAll: boolean): void => {
    addRows(body, panel, range, isAll ? Infinity : recent, t);
    button.setText(t(isAll ? 'life.table-recent' : 'life.table-all', { title: panel.title }));
    button.setAttribute('aria-expanded', String(isAll));
  };
  button.addEventListener('click', () => show(button.getAttribute('aria-expanded') !== 'true'));
  return next => {
    range = next;
    show(false);
  };
}
