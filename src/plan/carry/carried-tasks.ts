import type { MatchedGroup } from './match-tasks';
import type { PlanItem } from '../tasks/plan-tree';
import { isFinished } from '../tasks/task-text';

/** One line of the source that goes along, moved left by `shift` columns, with another marker if one is given. */
export interface CarriedLine {
  readonly line: number;
  readonly shift: number;
  readonly marker: string | null;
}

/** A task to be written into the target with all that goes along. */
export interface CarriedTask {
  readonly item: PlanItem;
  readonly lines: readonly CarriedLine[];
  /** Tasks in it, itself included, that are unfinished. */
  readonly open: number;
  /** The target's task it belongs under; null at the top of its area. */
  readonly under: { readonly target: PlanItem; readonly source: PlanItem } | null;
}

/** The tasks of a group that the target lacks, each once, in the order of the source. */
export function carriedTasks(
  { source, fateOf }: MatchedGroup,
  doneChildren: boolean,
): readonly CarriedTask[] {
  const found: CarriedTask[] = [];
  const collect = (items: readonly PlanItem[], under: CarriedTask['under']): void => {
    for (const item of items) {
      const fate = fateOf(item);
      if (fate.kind === 'missing') {
        const inside = within(item, item.indent);
        found.push({
          item,
          under,
          lines: [...inside.lines].sort((a, b) => a.line - b.line),
          open: inside.open,
        });
      } else if (fate.kind === 'present') collect(item.children, { target: fate.target, source: item });
      else collect(item.children, under);
    }
  };

  // The item with what goes along below it, moved left by `shift`.
  const within = (item: PlanItem, shift: number, marker: string | null = null) => {
    const kept = expand(item.children, shift);
    const changed = kept.length !== item.children.length || kept.some(({ promoted }) => promoted);
    const markers = changed ? renumbered(item.children, kept) : [];
    const below = kept.map((child, at): Inside => within(child.item, child.shift, markers[at] ?? null));
    const own = ownLines(item).map((line): CarriedLine => ({
      line,
      shift,
      marker: line === item.line ? marker : null,
    }));
    const isOwnOpen = item.mark !== null && !item.leftover && !isFinished(item.mark);
    return {
      lines: [...own, ...below.flatMap(({ lines }) => lines)],
      open: below.reduce((sum, { open }) => sum + open, isOwnOpen ? 1 : 0),
    };
  };

  // Children that go along; those of a child that does not take its place.
  const expand = (items: readonly PlanItem[], shift: number): readonly Kept[] =>
    items.flatMap((item): readonly Kept[] => {
      const fate = fateOf(item);
      if (fate.kind === 'present') {
        collect(item.children, { target: fate.target, source: item });
        return [];
      }
      const goes = fate.kind === 'missing' || item.mark === null || (doneChildren && isDone(item));
      if (goes) return [{ item, shift, promoted: false }];
      return expand(item.children, shift).map(kept => ({
        ...kept,
        shift: kept.item.quotes === item.quotes ? kept.item.indent - item.indent + shift : kept.shift,
        promoted: true,
      }));
    });

  collect(source.items, null);
  return found;
}

interface Inside {
  readonly lines: readonly CarriedLine[];
  readonly open: number;
}

interface Kept {
  readonly item: PlanItem;
  readonly shift: number;
  readonly promoted: boolean;
}

const isDone = ({ mark, leftover }: PlanItem) => mark !== null && !leftover && isFinished(mark);

/** The lines that are an item's own: not those of the items nested in it. */
export function ownLines({ line, lastLine, children }: PlanItem): readonly number[] {
  const own: number[] = [];
  let next = line;
  for (const child of children) {
    for (; next < child.line; next++) own.push(next);
    next = Math.max(next, child.lastLine + 1);
  }
  for (; next <= lastLine; next++) own.push(next);
  return own;
}

// A numbered list that lost items counts anew from where it began: below a text, only a list from 1 on is one.
function renumbered(before: readonly PlanItem[], kept: readonly Kept[]): readonly (string | null)[] {
  const first = before[0]?.number ?? null;
  let next = first ?? 1;
  return kept.map(({ item }) => (item.number === null ? null : `${next++}${item.delimiter}`));
}
