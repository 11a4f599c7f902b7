import type { Translate } from '../../i18n/translate';
import { publicationText } from '../../papers/card-facts';
import { isFresh, type Choice } from '../choices';

/** Rows shown until more is asked for. */
const chunk = 100;

/** The list of papers found. */
export interface ChoiceList {
  readonly show: (choices: readonly Choice[]) => void;
  /** Those ticked, with titles as edited. */
  readonly ticked: () => readonly Choice[];
}

interface Row {
  choice: Choice;
  ticked: boolean;
}

/** What the list needs. */
export interface ChoiceContext {
  readonly t: Translate;
  /** What would be written for a paper. */
  readonly markdownOf: (choice: Choice) => string;
  /** Runs when a tick or a title changes. */
  readonly onChange: () => void;
}

/** Adds the list, empty at first. */
export function addChoiceList(parent: HTMLElement, context: ChoiceContext): ChoiceList {
  const { t, onChange } = context;
  const bar = parent.createDiv({ cls: 'rdb-import-bar' });
  const count = bar.createDiv({ cls: 'rdb-import-count', attr: { role: 'status' } });
  const list = parent.createEl('ul', { cls: 'rdb-import-list', attr: { 'aria-label': t('import.list') } });
  const moreEl = parent.createEl('button', { cls: 'rdb-import-more' });
  let rows: Row[] = [];
  let shown = 0;

  const changed = () => {
    const ticked = rows.filter(row => row.ticked).length;
    count.setText(rows.length === 0 ? t('import.empty') : t('import.found', { count: rows.length, ticked }));
    onChange();
  };
  const more = () => {
    for (const row of rows.slice(shown, shown + chunk)) addRow(list, row, context, changed);
    shown = Math.min(rows.length, shown + chunk);
    moreEl.toggle(shown < rows.length);
    moreEl.setText(t('import.more', { count: Math.min(chunk, rows.length - shown) }));
  };
  const redraw = () => {
    list.empty();
    shown = 0;
    more();
    changed();
  };
  const tickAll = (wanted: (choice: Choice) => boolean) => () => {
    rows = rows.map(row => ({ ...row, ticked: wanted(row.choice) }));
    redraw();
  };
  const buttons = bar.createDiv({ cls: 'rdb-import-ticks' });
  buttons.createEl('button', { text: t('import.all') }).addEventListener('click', tickAll(isFresh));
  buttons.createEl('button', { text: t('import.nothing') }).addEventListener(
    'click',
    tickAll(() => false),
  );
  moreEl.addEventListener('click', more);
  moreEl.hide();
  return {
    show: choices => {
      buttons.toggle(choices.length > 0);
      rows = choices.map(choice => ({ choice, ticked: isFresh(choice) }));
      redraw();
    },
    ticked: () => rows.filter(row => row.ticked).map(row => row.choice),
  };
}

function addRow(list: HTMLElement, row: Row, { t, markdownOf }: ChoiceContext, onChange: () => void): void {
  const { card, title, seen, repeat } = row.choice;
  const el = list.createEl('li', { cls: 'rdb-import-row' });
  const box = el.createEl('input', { type: 'checkbox', attr: { 'aria-label': title } });
  box.checked = row.ticked;
  box.addEventListener('change', () => {
    row.ticked = box.checked;
    onChange();
  });
  const text = el.createDiv({ cls: 'rdb-import-text' });
  if (card.title.trim() === '') addTitleField(text, row, t, onChange);
  else text.createDiv({ cls: 'rdb-import-name', text: title });
  const facts = [card.authors.slice(0, 4).join(', '), publicationText(card), card.topics.join(' › ')];
  const ids = [card.ids.arxiv === null ? '' : `arXiv:${card.ids.arxiv}`, card.ids.doi ?? ''];
  const line = [...facts, ...ids].filter(part => part !== '').join(' · ');
  text.createDiv({ cls: 'rdb-import-facts', text: line });
  const note = seen === null ? (repeat ? t('import.repeat') : '') : t('import.duplicate', { day: seen.day });
  if (note !== '') text.createDiv({ cls: 'rdb-import-seen', text: note });
  const details = text.createEl('details', { cls: 'rdb-import-markdown' });
  details.createEl('summary', { text: t('import.markdown') });
  const written = details.createEl('pre');
  details.addEventListener('toggle', () => written.setText(details.open ? markdownOf(row.choice) : ''));
}

function addTitleField(parent: HTMLElement, row: Row, t: Translate, onChange: () => void): void {
  const input = parent.createEl('input', { cls: 'rdb-import-title', type: 'text', value: row.choice.title });
  input.setAttribute('aria-label', t('import.card-title'));
  input.addEventListener('input', () => {
    row.choice = { ...row.choice, title: input.value.trim() };
    onChange();
  });
}
