import type { CarriedTask } from './carried-tasks';
import { dedent, indentMore, indentWidth, unquote } from '../tasks/indentation';
import type { PlanTree } from '../tasks/plan-tree';
import { withoutBlockId } from '../tasks/task-text';
import { least } from '../../text/extremes';

const literal = new Set(['fence', 'code', 'math']);

/** A task's lines as they will stand in the target, without marker and what is before it on the first line. */
export interface TaskBlock {
  /** What follows the marker on the first line. */
  readonly head: string;
  /** The lines below, relative to the column of the marker. */
  readonly below: readonly string[];
  /** Those of the lines below, by position, that stand in a quote without its marks; they go on as they are. */
  readonly lazy: ReadonlySet<number>;
  /** Least columns before a line below that is indented at all; 0 when there is none. */
  readonly inset: number;
}

/** Cuts a task out of its note: quotes and the indentation of the whole taken off. `keepIds` keeps block ids. */
export function taskBlock({ note, lines }: PlanTree, task: CarriedTask, keepIds: boolean): TaskBlock {
  const { item } = task;
  const hidden = note.blocks.filter(({ kind }) => literal.has(kind));
  const bare = (line: number, text: string) =>
    keepIds || hidden.some(block => block.line <= line && block.lastLine >= line)
      ? text
      : withoutBlockId(text);
  const rest = task.lines.filter(({ line }) => line !== item.line);
  const isLazy = (line: number) => item.quotes > 0 && !/^[ \t]*>/.test(lines.text(line));
  const below = rest.map(({ line, shift, marker }) => {
    if (isLazy(line)) return lines.text(line);
    const text = dedent(unquote(bare(line, lines.text(line)), item.quotes), shift);
    return marker === null ? text : text.replace(/\d+[.)]/, marker);
  });
  while (below.length > 0 && (below.at(-1) ?? '').trim() === '') below.pop();
  const insets = below.map(indentWidth).filter((width, at) => width > 0 && (below[at] ?? '').trim() !== '');
  return {
    head: bare(item.line, note.text.slice(item.marker.to, lines.to(item.line))),
    below,
    lazy: new Set(rest.flatMap(({ line }, at) => (isLazy(line) ? [at] : []))),
    inset: insets.length === 0 ? 0 : least(insets),
  };
}

/** The lines of a block behind `base` (white space or quote marks) and `marker`; what is below stays inside it. */
export function blockLines(block: TaskBlock, base: string, marker: string): readonly string[] {
  const more = block.inset === 0 ? 0 : Math.max(0, marker.length + 1 - block.inset);
  const below = block.below.map((line, at) => {
    if (block.lazy.has(at)) return line;
    const text = base + (more > 0 ? indentMore(line, more) : line);
    return line.trim() === '' ? text.trimEnd() : text;
  });
  return [base + marker + block.head, ...below];
}
