import { cardKey } from '../../card';
import { groupTitle } from '../../list/group-title';
import { remarkOf, subjectOf, type GroupLine, type TreeLine } from '../../list/tree-lines';
import { fillItem, type RowLook } from './item-row';
import { createRow, describeRow, showCollapse, type TreeRow } from './tree-row';
import { VirtualList } from '../../../ui/virtual-list';

/** A name of the line that is unique in the tree and outlives changes of the note. */
export function lineKey(line: TreeLine): string {
  if (line.kind === 'group') return `group\n${line.group.key}`;
  if (line.kind === 'entry')
    return `entry\n${line.group}\n${line.entry.path}\n${line.entry.text}\n${line.entry.line}`;
  const key = `${line.kind}\n${line.group}\n${cardKey(line.card)}`;
  return line.kind === 'remark' ? `${key}\n${line.nth}` : key;
}

/** Pixels of a row of each kind before one was shown, as the app's own theme draws them. */
const guesses = { group: 28, paper: 120, dated: 28, remark: 28, entry: 70 } as const;

/** Whether two lines can have one key; told without putting keys together, as there are tens of thousands of lines. */
export function mayBeSameLine(a: TreeLine, b: TreeLine): boolean {
  if (a.kind === 'group' || b.kind === 'group') return a.kind === b.kind;
  if (a.kind !== b.kind || a.group !== b.group) return false;
  if (a.kind === 'entry' || b.kind === 'entry')
    return a.kind === 'entry' && b.kind === 'entry' && a.entry.path === b.entry.path;
  return a.card.path === b.card.path && a.card.nth === b.card.nth;
}

const contentOf = (line: TreeLine): object => (line.kind === 'remark' ? remarkOf(line) : subjectOf(line));

const sameSubject = (a: TreeLine, b: TreeLine): boolean =>
  subjectOf(a) === subjectOf(b) ||
  (a.kind !== 'group' && JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b)));

function sameLine(a: TreeLine, b: TreeLine): boolean {
  if (a.kind !== b.kind || a.level !== b.level || a.position !== b.position || a.size !== b.size)
    return false;
  if (a.kind === 'group' && b.kind === 'group' && (a.open !== b.open || a.count !== b.count)) return false;
  if (a.kind === 'paper' && b.kind === 'paper') {
    const same = a.open === b.open && a.withTopic === b.withTopic && a.cards.length === b.cards.length;
    if (!same) return false;
  }
  return sameSubject(a, b);
}

function fillGroup({ self, inner }: TreeRow, line: GroupLine, { t }: RowLook): void {
  showCollapse(self, line.open);
  inner.setText(groupTitle(line.group, t));
  const flair =
    self.querySelector('.tree-item-flair') ??
    self.createDiv({ cls: 'tree-item-flair-outer' }).createSpan({ cls: 'tree-item-flair' });
  flair.setText(String(line.count));
}

function fill(row: TreeRow, line: TreeLine, look: RowLook): void {
  if (line.kind === 'group') fillGroup(row, line, look);
  else fillItem(row, line, look);
}

/** The tree's rows: only those one sees have elements. `look` is asked whenever a row is drawn. */
export function treeList(
  scroller: HTMLElement,
  tree: HTMLElement,
  look: () => RowLook,
): VirtualList<TreeLine> {
  const looks = new WeakMap<HTMLElement, RowLook>();
  return new VirtualList<TreeLine>(scroller, tree, {
    key: lineKey,
    guess: line => guesses[line.kind],
    subject: subjectOf,
    create: line => {
      const row = createRow(tree, lineKey(line), line);
      looks.set(row.self, look());
      fill(row, line, look());
      return row.self;
    },
    update: (self, line) => {
      const inner = self.querySelector<HTMLElement>(':scope > .tree-item-inner');
      if (inner === null) return;
      inner.empty();
      describeRow(self, line);
      looks.set(self, look());
      fill({ self, inner }, line, look());
    },
    same: (a, b, self) => sameLine(a, b) && looks.get(self) === look(),
    kept: describeRow,
  });
}
