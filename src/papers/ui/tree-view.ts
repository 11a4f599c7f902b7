import type { Translate } from '../../i18n/translate';
import type { Group, Item } from '../group';
import { createItemRow, itemKey, updateItemRow, type ShownItem } from './item-row';
import { keyedList } from './keyed-list';
import { createRow, showCollapse } from './tree-row';
import { setTarget } from './tree-target';

/** A row that shows more when asked: of the group `key`, or of the list itself if that is null. */
export interface MoreLine {
  readonly kind: 'more';
  readonly key: string | null;
  readonly count: number;
  readonly shown: number;
  readonly level: number;
}

/** A group's row with the lines below it; none while it is closed. */
export interface GroupLine {
  readonly kind: 'group';
  readonly group: Group;
  readonly open: boolean;
  readonly lines: readonly TreeLine[];
}

/** A line of the tree. */
export type TreeLine = GroupLine | MoreLine | (ShownItem & { readonly kind: 'item' });

const lineKey = (line: TreeLine): string => {
  if (line.kind === 'group') return `group\n${line.group.key}`;
  // A new count makes a new row: the one that was pressed has done its work.
  return line.kind === 'more' ? `more\n${line.count} ${line.shown}` : `item\n${itemKey(line.item)}`;
};

const sameItem = (a: Item, b: Item): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function sameLine(a: TreeLine, b: TreeLine): boolean {
  if (a.kind === 'item' && b.kind === 'item')
    return (
      a.times === b.times && a.withTopic === b.withTopic && a.level === b.level && sameItem(a.item, b.item)
    );
  // A group is cheap to look through: each of its own lines is compared in turn.
  return a.kind === 'more' && b.kind === 'more';
}

function groupName({ kind, title }: Group, t: Translate): string {
  if (kind === 'no-topic') return t('papers.no-topic');
  return kind === 'entries' ? t('papers.entries') : (title ?? '');
}

function createMore(parent: HTMLElement, line: MoreLine, t: Translate): HTMLElement {
  const row = createRow(parent, line.level, `more\n${line.key ?? ''}`, line);
  row.self.addClass('rdb-more');
  row.inner.setText(t('papers.show-more', { count: line.count }));
  return row.item;
}

/** Gives a function that shows lines as children of the element, keeping what stays. */
export function treeList(parent: HTMLElement, t: Translate): (lines: readonly TreeLine[]) => void {
  const groups = new WeakMap<HTMLElement, (line: GroupLine) => void>();

  const createGroup = (line: GroupLine): HTMLElement => {
    const { group } = line;
    const row = createRow(parent, 1, `group\n${group.key}`, {
      kind: 'group',
      key: group.key,
      open: line.open,
    });
    row.self.addClass('rdb-group');
    const count = row.self.createDiv({ cls: 'tree-item-flair-outer' }).createSpan({ cls: 'tree-item-flair' });
    const children = row.item.createDiv({ cls: 'tree-item-children', attr: { role: 'group' } });
    const show = treeList(children, t);
    const update = (now: GroupLine): void => {
      setTarget(row.self, { kind: 'group', key: group.key, open: now.open });
      row.inner.setText(groupName(now.group, t));
      count.setText(String(now.group.items.length));
      showCollapse(row.self, now.open);
      show(now.lines);
    };
    update(line);
    groups.set(row.item, update);
    return row.item;
  };

  return keyedList<TreeLine>(parent, {
    key: lineKey,
    create: line => {
      if (line.kind === 'group') return createGroup(line);
      return line.kind === 'more' ? createMore(parent, line, t) : createItemRow(parent, line, t);
    },
    update: (element, line) => {
      if (line.kind === 'group') groups.get(element)?.(line);
      else if (line.kind === 'item') updateItemRow(element, line, t);
    },
    same: sameLine,
  });
}
