import type { Span } from './model';

/** Replaces `from`…`to` of the text by `insert`. An insertion has `from === to`. */
export interface Edit extends Span {
  readonly insert: string;
}

/** What a writer wants done to one note: nothing at all when `edits` is empty. */
export interface Plan {
  /** In ascending order, not overlapping. */
  readonly edits: readonly Edit[];
}

/**
 * The text after the edits; every character outside their spans stays as it was.
 * @throws RangeError if edits overlap, are out of order or reach outside the text
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { from, to, insert } of edits) {
    if (from < at || to < from || to > text.length) throw new RangeError(`Edit ${from}..${to} does not fit`);
    out += text.slice(at, from) + insert;
    at = to;
  }
  return out + text.slice(at);
}
