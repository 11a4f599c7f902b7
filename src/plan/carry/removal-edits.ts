import type { Edit } from '../../markdown/edit';
import { dedent } from '../tasks/indentation';
import type { PlanTree } from '../tasks/plan-tree';

/** Lines that go and what becomes of lines that stay. */
export interface Removal {
  readonly gone: Set<number>;
  /** Columns by which a line moves left. */
  readonly shifts: Map<number, number>;
  /** New list markers. */
  readonly numbers: Map<number, string>;
}

/** The removal as edits of whole lines and of line starts; a last line goes with the break before it. */
export function removalEdits(tree: PlanTree, { gone, shifts, numbers }: Removal): readonly Edit[] {
  const { lines, note } = tree;
  const removed = [...gone].sort((a, b) => a - b).map(line => lineEdit(tree, line));
  const changed = [...new Set([...shifts.keys(), ...numbers.keys()])].flatMap((line): readonly Edit[] => {
    const written = lines.text(line);
    // In a quote the white space is not at the line's start; it stays.
    const moved = /^\s*>/.test(written) ? written : dedent(written, shifts.get(line) ?? 0);
    const number = numbers.get(line);
    const text = number === undefined ? moved : moved.replace(/\d+[.)]/, number);
    return text === written ? [] : [startEdit(lines.from(line), written, text)];
  });
  return joined(
    [...removed, ...changed].sort((a, b) => a.from - b.from),
    note.text.length,
  );
}

// Only what differs, which is at the start.
function startEdit(from: number, written: string, text: string): Edit {
  let same = 0;
  const limit = Math.min(written.length, text.length);
  while (same < limit && written[written.length - 1 - same] === text[text.length - 1 - same]) same++;
  return { from, to: from + written.length - same, insert: text.slice(0, text.length - same) };
}

function lineEdit({ lines, note }: PlanTree, line: number): Edit {
  return line < lines.count
    ? { from: lines.from(line), to: lines.from(line + 1), insert: '' }
    : { from: line > 1 ? lines.to(line - 1) : note.start, to: lines.to(line), insert: '' };
}

// Runs of removed lines become one edit; the break before the last line may belong to the one above it.
function joined(edits: readonly Edit[], length: number): readonly Edit[] {
  const out: Edit[] = [];
  for (const edit of edits) {
    const last = out.at(-1);
    const isRun = last !== undefined && last.insert === '' && edit.insert === '' && edit.from <= last.to;
    if (!isRun) out.push(edit);
    else
      out[out.length - 1] = {
        from: Math.min(last.from, edit.from),
        to: Math.min(Math.max(last.to, edit.to), length),
        insert: '',
      };
  }
  return out;
}
