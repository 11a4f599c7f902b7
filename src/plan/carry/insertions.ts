import type { Edit } from '../../markdown/edit';

/** Lines to be put behind a place of a text. */
export interface Insertion {
  /** End of a line. */
  readonly at: number;
  readonly lines: readonly string[];
  /** An empty line before it, and after it where text follows. */
  readonly apart: boolean;
  /** Which of several at one place comes first. */
  readonly rank: number;
}

/** Insertions as edits, those at one place joined. `start` is where the content of the text starts. */
export function insertionEdits(
  text: string,
  start: number,
  eol: string,
  insertions: readonly Insertion[],
): readonly Edit[] {
  const ordered = [...insertions].sort((a, b) => a.at - b.at || a.rank - b.rank);
  const places = [...new Set(ordered.map(({ at }) => at))];
  return places.map(at => {
    const here = ordered.filter(insertion => insertion.at === at);
    const parts = here.map(({ lines, apart }, nth) => {
      const before =
        nth === 0 && at === start ? '' : apart || here[nth - 1]?.apart === true ? eol + eol : eol;
      return before + lines.join(eol);
    });
    const last = here.at(-1);
    return {
      from: at,
      to: at,
      insert: parts.join('') + (last?.apart === true ? gapAfter(text, at, eol) : ''),
    };
  });
}

// An empty line is due when text follows right away.
function gapAfter(text: string, at: number, eol: string): string {
  const rest = text.slice(at);
  return /^\s*$/.test(rest) || /^\r?\n[ \t]*\r?\n/.test(rest) ? '' : eol;
}
