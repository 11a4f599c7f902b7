import type { Piece, Style } from '../markdown/shown/pieces';
import { shownBlocks, type ShownBlock } from '../markdown/shown/shown-blocks';

const tags: Readonly<Record<Style, { readonly tag: keyof HTMLElementTagNameMap; readonly cls?: string }>> = {
  strong: { tag: 'strong' },
  emphasis: { tag: 'em' },
  strike: { tag: 's' },
  highlight: { tag: 'mark' },
  code: { tag: 'code' },
  math: { tag: 'code', cls: 'rdb-shown-math' },
  link: { tag: 'span', cls: 'rdb-shown-link' },
  address: { tag: 'span', cls: 'rdb-shown-address' },
  source: { tag: 'span', cls: 'rdb-shown-source' },
};

function addPieces(parent: HTMLElement, pieces: readonly Piece[]): void {
  for (const { text, styles } of pieces) {
    const el = styles.reduce<HTMLElement>((outer, style) => {
      const { tag, cls } = tags[style];
      return outer.createEl(tag, cls === undefined ? {} : { cls });
    }, parent);
    el.appendText(text);
  }
}

function addItem(
  parent: HTMLElement,
  lists: HTMLElement[],
  item: Extract<ShownBlock, { kind: 'item' }>,
): void {
  const isOrdered = /\d/.test(item.marker);
  const depth = Math.min(item.depth, lists.length, deepest);
  lists.length = Math.min(lists.length, depth + 1);
  if (lists[depth] === undefined) {
    const owner = lists[depth - 1]?.lastElementChild;
    const inner = owner?.instanceOf(HTMLElement) === true ? owner : parent;
    lists.push(inner.createEl(isOrdered ? 'ol' : 'ul'));
  }
  const row = lists[depth]?.createEl('li');
  if (row === undefined) return;
  if (isOrdered) row.setAttr('value', Number.parseInt(item.marker, 10));
  if (item.task !== null) {
    row.addClass('task-list-item');
    const box = row.createEl('input', {
      cls: 'task-list-item-checkbox',
      attr: { type: 'checkbox', disabled: '' },
    });
    box.checked = item.task !== ' ';
  }
  addPieces(row, item.pieces);
}

/** Lists and quotes deeper than this are drawn at this depth. */
const deepest = 8;

/**
 * Draws Markdown without the app's renderer, for text that nobody has accepted yet: nothing is fetched, no code block
 * runs, nothing can be followed.
 */
export function showText(parent: HTMLElement, markdown: string): void {
  let quotes: HTMLElement[] = [];
  let lists: HTMLElement[] = [];
  for (const block of shownBlocks(markdown)) {
    const depth = Math.min(block.quote, deepest);
    if (depth !== quotes.length) lists = [];
    quotes = quotes.slice(0, depth);
    while (quotes.length < depth) quotes.push((quotes.at(-1) ?? parent).createEl('blockquote'));
    const inner = quotes.at(-1) ?? parent;
    if (block.kind === 'item') {
      addItem(inner, lists, block);
      continue;
    }
    lists = [];
    if (block.kind === 'source')
      inner.createEl('pre', { cls: 'rdb-shown-block' }).createEl('code', { text: block.text });
    else if (block.kind === 'heading') addPieces(inner.createEl(headingTag(block.level)), block.pieces);
    else
      addPieces(inner.createEl('p', block.kind === 'title' ? { cls: 'rdb-shown-title' } : {}), block.pieces);
  }
}

const headingTag = (level: number): 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' =>
  (['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const)[level - 1] ?? 'h6';
