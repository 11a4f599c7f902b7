import type { Translate } from '../../../i18n/translate';
import type { Entry, PaperCard } from '../../card';
import type { PaperLink } from '../../../reference/paper-link';
import { isNoteLink, isWebLink, publicationText, shownLinks } from '../../card-facts';
import { highlights } from '../../search/highlight';
import type { Query } from '../../search/query';
import { remarkOf, type PaperLine, type TreeLine } from '../../list/tree-lines';
import { addMarked, showCollapse, type TreeRow } from './tree-row';

/** What rows are drawn with. */
export interface RowLook {
  readonly t: Translate;
  /** What is looked for, to be marked. */
  readonly query: Query;
  /** Papers that look like a card's, by a card each. */
  readonly similarTo: (card: PaperCard) => readonly PaperCard[];
}

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
      attr: { tabindex: '-1', draggable: 'false' },
    });
    anchor.dataset['target'] = link.url;
    anchor.href = isNote ? '#' : link.url;
    if (!isNote) anchor.setAttrs({ target: '_blank', rel: 'noopener nofollow' });
  }
}

function showMarked(parent: HTMLElement, cls: string, text: string, { query }: RowLook): HTMLElement {
  const element = parent.createDiv({ cls });
  addMarked(element, text, highlights(text, query));
  return element;
}

function showPaper({ self, inner }: TreeRow, line: PaperLine, look: RowLook): void {
  const { card, cards, withTopic } = line;
  const { t } = look;
  naming(self, showMarked(inner, 'rdb-name', card.name, look));
  const facts = inner.createDiv({ cls: 'rdb-facts' });
  naming(self, facts.createSpan({ cls: 'rdb-date', text: card.day }));
  const publication = publicationText(card);
  if (publication !== '') facts.createSpan({ cls: 'rdb-chip', text: publication });
  if (withTopic && card.topic !== null) facts.createSpan({ cls: 'rdb-chip', text: card.topic });
  if (cards.length > 1) {
    const last = cards.at(-1)?.day ?? card.day;
    const text = t('papers.noted-times', { count: cards.length, last });
    naming(self, facts.createSpan({ cls: 'rdb-chip rdb-times', text }));
  }
  const { length: images } = card.images;
  if (images > 0) facts.createSpan({ cls: 'rdb-chip', text: t('papers.images', { count: images }) });
  for (const mark of card.marks) facts.createSpan({ cls: 'rdb-chip rdb-mark', text: mark });
  showSimilar(self, facts, look.similarTo(card), t);
  if (card.excerpt !== '') showMarked(inner, 'rdb-excerpt', card.excerpt, look);
  showLinks(inner, shownLinks(card));
}

/** The hint that a paper may be another one too; what can be said to it is in the row's menu as well. */
function showSimilar(
  self: HTMLElement,
  facts: HTMLElement,
  others: readonly PaperCard[],
  t: Translate,
): void {
  const [other] = others;
  if (other === undefined) return;
  const attr = {
    type: 'button',
    tabindex: '-1',
    'aria-haspopup': 'menu',
    'aria-label': t('papers.similar-to', { title: other.name, day: other.day }),
  };
  naming(self, facts.createEl('button', { cls: 'rdb-similar', text: t('papers.similar'), attr }));
}

function showDated({ self, inner }: TreeRow, card: PaperCard): void {
  const facts = inner.createDiv({ cls: 'rdb-facts' });
  naming(self, facts.createSpan({ cls: 'rdb-date', text: card.day }));
  if (card.topic !== null) facts.createSpan({ cls: 'rdb-chip', text: card.topic });
}

function showEntry({ self, inner }: TreeRow, entry: Entry, look: RowLook): void {
  naming(self, showMarked(inner, 'rdb-entry', entry.text, look));
  naming(self, inner.createDiv({ cls: 'rdb-facts' }).createSpan({ cls: 'rdb-date', text: entry.day }));
  showLinks(inner, entry.links);
}

/** Fills an empty row with what its line shows. */
export function fillItem(row: TreeRow, line: Exclude<TreeLine, { kind: 'group' }>, look: RowLook): void {
  row.self.removeAttribute('aria-labelledby');
  row.self.draggable = true;
  if (line.kind === 'paper') {
    showCollapse(row.self, line.open);
    showPaper(row, line, look);
  } else if (line.kind === 'dated') showDated(row, line.card);
  else if (line.kind === 'entry') showEntry(row, line.entry, look);
  else row.inner.createSpan({ cls: 'rdb-remark', text: remarkOf(line).heading });
}
