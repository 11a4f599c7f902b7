import { applyEdits, type Edit, type Plan } from './edit';

/** A note as an action left it, with how to take that back. */
export interface Touched {
  readonly path: string;
  readonly after: string;
  /** Edits of `after` that give the text before. */
  readonly spans: readonly Edit[];
}

/** What `edits` did to a text, the other way round. */
export function touchOf(path: string, before: string, edits: readonly Edit[]): Touched {
  let moved = 0;
  const spans = edits.map(({ from, to, insert }) => {
    const start = from + moved;
    moved += insert.length - (to - from);
    return { from: start, to: start + insert.length, insert: before.slice(from, to) };
  });
  return { path, after: applyEdits(before, edits), spans };
}

/** The edits that take an action back in a text that may have changed elsewhere since; null if it changed there. */
export function undoPlan(text: string, touch: Touched): Plan | null {
  const { after, spans } = text.includes('\r') ? touch : withEditorBreaks(touch);
  const limit = Math.min(text.length, after.length);
  let head = 0;
  while (head < limit && text[head] === after[head]) head++;
  let tail = 0;
  while (tail < limit - head && text[text.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const changedTo = after.length - tail;
  const isUnchanged = text.length === after.length && head === text.length;
  const shift = text.length - after.length;
  const edits: Edit[] = [];
  for (const { from, to, insert } of spans) {
    if (isUnchanged || to < head) edits.push({ from, to, insert });
    else if (from > changedTo) edits.push({ from: from + shift, to: to + shift, insert });
    else return null;
  }
  return { edits };
}

// An open editor counts each line break as one character, whatever the file has.
function withEditorBreaks({ path, after, spans }: Touched): Touched {
  const bare = (text: string) => text.replace(/\r\n/g, '\n');
  const at = (offset: number) => bare(after.slice(0, offset)).length;
  return {
    path,
    after: bare(after),
    spans: spans.map(({ from, to, insert }) => ({ from: at(from), to: at(to), insert: bare(insert) })),
  };
}
