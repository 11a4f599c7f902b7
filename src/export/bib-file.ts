import { printBibtex } from '../bibtex/print-bibtex';
import type { Edit, Plan } from '../markdown/edit';
import { NoteExists, type Notes } from '../notes';
import type { Cited } from '../papers/cite/cite-key';
import { entryOfPaper } from '../papers/cite/paper-entry';

/** By its first words a file is known to be ours; programs read the line as a comment. */
const mark = '% Written by Research Daybook';
const head = `${mark}. The next export replaces this file: keep what is yours in another one.\n\n`;

/** Works as BibTeX, in their order. */
export function bibText(works: readonly Cited[]): string {
  return printBibtex(works.map(({ facts, key }) => entryOfPaper(facts, key)));
}

/** What became of a file: made, brought up to date, as it was already, or left alone because somebody else wrote it. */
export type Saved = 'made' | 'refreshed' | 'unchanged' | 'foreign';

/**
 * Writes works into a `.bib` file of the vault, only where its text differs. A file that an export did not write is
 * left alone unless `replace` says that the user was asked.
 */
export async function saveBib(
  notes: Notes,
  path: string,
  works: readonly Cited[],
  replace: boolean,
): Promise<Saved> {
  const text = head + bibText(works);
  if (!(await notes.exists(path))) {
    try {
      await notes.create(path, text);
      return 'made';
    } catch (error) {
      if (!(error instanceof NoteExists)) throw error;
    }
  }
  const { saved } = await notes.edit(path, before => planFile(before, text, replace));
  return saved;
}

interface FilePlan extends Plan {
  readonly saved: Saved;
}

function planFile(before: string, after: string, replace: boolean): FilePlan {
  if (before === after) return { saved: 'unchanged', edits: [] };
  if (!before.startsWith(mark) && before.trim() !== '' && !replace) return { saved: 'foreign', edits: [] };
  return { saved: 'refreshed', edits: [change(before, after)] };
}

// The one span that differs.
function change(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}

/** A path typed for a `.bib` file, tidied; null if no file can have it. */
export function bibPath(typed: string): string | null {
  const path = typed.trim().replace(/^\/+/, '');
  const named = /\.bib$/i.test(path) ? path : `${path}.bib`;
  const parts = named.split('/').map(part => part.trim());
  // File systems allow 255 bytes in a name.
  const isBad = (part: string): boolean =>
    /[\\:*?"<>|]|\p{Cc}|^\./u.test(part) || part === '' || new TextEncoder().encode(part).length > 255;
  return path === '' || parts.some(isBad) ? null : parts.join('/');
}

/** The file that an export goes to unless another one is named. */
export function defaultBibPath(topic: string | null): string {
  const name = (topic ?? '')
    .replace(/[\\/:*?"<>|#^[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '');
  return `${name === '' ? 'papers' : name}.bib`;
}
