import type { Translate } from '../../i18n/translate';
import { cardKey, type Entry, type PaperCard, type PaperLink } from '../card';
import { isNoteLink, isWebLink, publicationText, shownLinks } from '../card-facts';
import { isCard, type Item } from '../group';
import { createRow, type TreeRow } from './tree-row';
import { setTarget, type TreeTarget } from './tree-target';

/** An item with what its row shows beside it. */
export interface ShownItem {
  readonly item: Item;
  /** How often the work was noted; 1 for entries. */
  readonly times: number;
  /** Whether the row has to say the topic. */
  readonly withTopic: boolean;
  readonly level: number;
}

/** A name of the item that is unique in the tree. */
export function itemKey(item: Item): string {
  return isCard(item) ? cardKey(item) : `${item.path}\n${item.text}\n${item.line}`;
}

const targetFor = (item: Item): TreeTarget =>
  isCard(item) ? { kind: 'card', card: item } : { kind: 'entry', entry: item };

let serial = 0;

/** A part that helps to name the row for screen readers; the excerpt and the links would make it endless. */
function naming(self: HTMLElement, part: HTMLElement): void {
  part.id = `rdb-name-${++serial}`;
  self.setAttribute(
    'aria-labelledby',
    [self.getAttribute('aria-labelledby') ?? '', part.id].join(' ').trim(),
  );
}

function showLinks(parent: HTMLElement, links: readonly PaperLink[]): void {
  const usable = links.filter(link => isWebLink(link.url) || isNoteLink(link));
  if (usable.length === 0) return;
  const row = parent.createDiv({ cls: 'rdb-links' });
  for (const link of usable) {
    const isNote = isNoteLink(link);
    // Rows are one tab stop each; the same links are in the row's menu for the keyboard.
    const anchor = row.createEl('a', {
      cls: `rdb-link rdb-link-${link.kind}`,
      text: link.text,
      attr: { tabindex: '-1' },
    });
    anchor.dataset['target'] = link.url;
    anchor.href = isNote ? '#' : link.url;
    if (!isNote) anchor.setAttrs({ target: '_blank', rel: 'noopener nofollow' });
  }
}

function showCard(
  { self, inner }: TreeRow,
  { item, times, withTopic }: ShownItem,
  card: PaperCard,
  t: Translate,
): void {
  naming(self, inner.createDiv({ cls: 'rdb-name', text: card.name }));
  const facts = inner.createDiv({ cls: 'rdb-facts' });
  naming(self, facts.createSpan({ cls: 'rdb-date', text: item.day }));
  const publication = publicationText(card);
  if (publication !== '') facts.createSpan({ cls: 'rdb-chip', text: publication });
  if (withTopic && card.topic !== null) facts.createSpan({ cls: 'rdb-chip', text: card.topic });
  if (times > 1)
    naming(
      self,
      facts.createSpan({ cls: 'rdb-chip rdb-times', text: t('papers.noted-times', { count: times }) }),
    );
  if (card.excerpt !== '') inner.createDiv({ cls: 'rdb-excerpt', text: card.excerpt });
  showLinks(inner, shownLinks(card));
}

function showEntry({ self, inner }: TreeRow, entry: Entry): void {
  naming(self, inner.createDiv({ cls: 'rdb-entry', text: entry.text }));
  naming(self, inner.createDiv({ cls: 'rdb-facts' }).createSpan({ cls: 'rdb-date', text: entry.day }));
  showLinks(inner, entry.links);
}

function showRemarks(item: HTMLElement, card: PaperCard, level: number): void {
  if (card.remarks.length === 0) return;
  const children = item.createDiv({ cls: 'tree-item-children', attr: { role: 'group' } });
  card.remarks.forEach((remark, at) => {
    const row = createRow(children, level, `${cardKey(card)}\n${at}`, { kind: 'remark', card, remark });
    row.inner.createSpan({ cls: 'rdb-remark', text: remark.heading });
  });
}

function fill(row: TreeRow, shown: ShownItem, t: Translate): void {
  const { item, level } = shown;
  row.self.removeAttribute('aria-labelledby');
  if (isCard(item)) showCard(row, shown, item, t);
  else showEntry(row, item);
  if (isCard(item)) showRemarks(row.item, item, level + 1);
}

/** Adds the row of a card with its remarks below, or of an entry. */
export function createItemRow(parent: HTMLElement, shown: ShownItem, t: Translate): HTMLElement {
  const row = createRow(parent, shown.level, itemKey(shown.item), targetFor(shown.item));
  row.self.addClass('rdb-item');
  fill(row, shown, t);
  return row.item;
}

/** Shows an item anew in its row; the part that has focus stays. */
export function updateItemRow(item: HTMLElement, shown: ShownItem, t: Translate): void {
  const self = item.querySelector<HTMLElement>(':scope > .tree-item-self');
  const inner = self?.querySelector<HTMLElement>(':scope > .tree-item-inner');
  if (!self || !inner) return;
  item.querySelector(':scope > .tree-item-children')?.remove();
  inner.empty();
  setTarget(self, targetFor(shown.item));
  fill({ item, self, inner }, shown, t);
}
