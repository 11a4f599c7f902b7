import { applyEdits, type Edit, type Plan } from '../markdown/edit';
import { ownLines } from './carried-tasks';
import type { CarryOptions } from './carry-text';
import { dedent } from './indentation';
import { matchTasks, type MatchedGroup } from './match-tasks';
import { countTasks } from './place-tasks';
import { allItems, readPlan, type PlanItem, type PlanTree } from './plan-tree';

/**
 * What is left to do in the source once the target has its tasks: each of them is marked `[>]` with a link to
 * `linkTo`, or goes. A task with text that the target does not have stays.
 */
export function settleSource(source: string, target: string, options: CarryOptions, linkTo: string): Plan {
  if (options.mode === 'left') return { edits: [] };
  const from = readPlan(source, options.planNames);
  const to = readPlan(target, options.planNames);
  if (to.plans.length === 0) return { edits: [] };
  const groups = matchTasks(from, to, options);
  if (options.mode === 'marked') return { edits: groups.flatMap(group => marks(from, group, linkTo)) };
  const edits = groups.flatMap(group => removals(from, to, group));
  return { edits: readsAsMeant(from, edits, groups, options) ? edits : [] };
}

function marks({ note }: PlanTree, { source, fateOf }: MatchedGroup, linkTo: string): readonly Edit[] {
  return allItems(source.items).flatMap(item => {
    const fate = fateOf(item);
    if (fate.kind !== 'present' || fate.stamped) return [];
    const open = note.text.indexOf('[', item.marker.to);
    const close = note.text.indexOf(
      ']',
      open + 1 + (item.mark?.length ?? 0) - (note.text[open + 1] === ']' ? 1 : 0),
    );
    const text = note.text.slice(item.content.from, item.content.to);
    const id = /[ \t]+\^[A-Za-z0-9-]+$/.exec(text);
    const at = item.content.to - (id?.[0].length ?? 0);
    const linked = text.includes(`→ [[${linkTo}]]`);
    const link = linked ? [] : [{ from: at, to: at, insert: ` → [[${linkTo}]]` }];
    return [{ from: open + 1, to: close, insert: '>' }, ...link];
  });
}

// Whole lines of tasks that the target has word for word; what stays below them moves left into their place.
function removals(from: PlanTree, to: PlanTree, { source, fateOf }: MatchedGroup): readonly Edit[] {
  const { lines, note } = from;
  const gone = new Set<number>();
  const shifts = new Map<number, number>();
  const firsts = new Map<number, string>();
  const visit = (items: readonly PlanItem[], shift: number): void => {
    let first: PlanItem | null = null;
    for (const item of items) {
      if (goes(from, to, item, fateOf)) {
        for (const line of goingLines(item)) gone.add(line);
        first ??= item;
        visit(
          stayingChildren(item),
          shift + Math.max(0, (stayingChildren(item)[0]?.indent ?? item.indent) - item.indent),
        );
      } else {
        for (const line of ownLines(item)) if (shift > 0) shifts.set(line, shift);
        // Below a text, only a list from 1 on is one: the first that stays takes the first one's number.
        if (first !== null && first.number !== null && item.number !== null)
          firsts.set(item.line, `${first.number}${item.delimiter}`);
        first = null;
        visit(item.children, shift);
      }
    }
  };
  visit(source.items, 0);
  const removed = [...gone].sort((a, b) => a - b).map(line => lineEdit(from, line));
  const kept = [...new Set([...shifts.keys(), ...firsts.keys()])].flatMap(line => {
    const written = lines.text(line);
    const moved = written.includes('>') ? written : dedent(written, shifts.get(line) ?? 0);
    const number = firsts.get(line);
    const text = number === undefined ? moved : moved.replace(/\d+[.)]/, number);
    return text === written ? [] : [{ from: lines.from(line), to: lines.to(line), insert: text }];
  });
  return joined(
    [...removed, ...kept].sort((a, b) => a.from - b.from),
    note.text,
  );
}

// A line with its break; the last line takes the break before it.
function lineEdit({ lines, note }: PlanTree, line: number): Edit {
  return line < lines.count
    ? { from: lines.from(line), to: lines.from(line + 1), insert: '' }
    : { from: line > 1 ? lines.to(line - 1) : note.start, to: lines.to(line), insert: '' };
}

// Runs of removed lines become one edit; the break before the last line may belong to the one removed above it.
function joined(edits: readonly Edit[], text: string): readonly Edit[] {
  const out: Edit[] = [];
  for (const edit of edits) {
    const last = out.at(-1);
    const mergeable = last !== undefined && last.insert === '' && edit.insert === '' && edit.from <= last.to;
    if (!mergeable) out.push(edit);
    else {
      const end = Math.max(last.to, edit.to);
      out[out.length - 1] = {
        from: Math.min(last.from, edit.from),
        to: Math.min(end, text.length),
        insert: '',
      };
    }
  }
  return out;
}

const stayingChildren = (item: PlanItem) => item.children.filter(({ mark }) => mark !== null);

// The lines that go with a task: its own and those of the plain items in it.
function goingLines(item: PlanItem): readonly number[] {
  const plain = item.children.filter(({ mark }) => mark === null);
  return [...ownLines(item), ...plain.flatMap(goingLines)];
}

function goes(from: PlanTree, to: PlanTree, item: PlanItem, fateOf: MatchedGroup['fateOf']): boolean {
  const fate = fateOf(item);
  if (fate.kind !== 'present' || fate.stamped) return false;
  if (
    allItems(item.children).some(
      ({ mark, children }) => mark === null && children.some(child => child.mark !== null),
    )
  )
    return false;
  const there = new Map<string, number>();
  for (let line = fate.target.line; line <= fate.target.lastLine; line++) {
    const text = lineKey(to.lines.text(line));
    there.set(text, (there.get(text) ?? 0) + 1);
  }
  return goingLines(item).every(line => {
    const text = lineKey(from.lines.text(line));
    const count = there.get(text) ?? 0;
    there.set(text, count - 1);
    return text === '' || count > 0;
  });
}

// A line as it is compared: without quote marks, list marker, check box and spare white space.
const lineKey = (line: string): string =>
  line
    .replace(/^[\s>]*(?:[-*+]|\d+[.)])?\s*(?:\[[^\]]{0,2}\])?/, '')
    .replace(/\s+/g, ' ')
    .trim();

// Every task that stays must still be read as one, and no other.
function readsAsMeant(
  from: PlanTree,
  edits: readonly Edit[],
  groups: readonly MatchedGroup[],
  options: CarryOptions,
): boolean {
  if (edits.length === 0) return true;
  const after = readPlan(applyEdits(from.note.text, edits), options.planNames);
  if (after.note.headings.length !== from.note.headings.length) return false;
  const left = countTasks(after);
  const open = new Set(
    groups.flatMap(({ source, fateOf }) =>
      allItems(source.items)
        .filter(item => fateOf(item).kind === 'present')
        .map(item => `${source.plan}\n${source.key}\n\n${item.key}`),
    ),
  );
  return [...countTasks(from)].every(([key, count]) => open.has(key) || left.get(key) === count);
}
