import type { PaperCard } from '../papers/card';
import { choicesOf, type Choice } from './choices';
import { knownWorks } from './known-works';
import type { FormName, ReadOptions } from './model';
import { readImport, type ImportResult } from './read-import';

/** A source as given: its text, and a name for papers without a title. */
export interface Source {
  readonly text: string;
  readonly name: string;
}

/** How reading goes on beside the user. */
export interface Pace {
  /** Lets others run. */
  readonly pause: () => Promise<void>;
  readonly onProgress: (done: number, total: number) => void;
  readonly isCancelled: () => boolean;
}

/** What a source holds, with what speaks against each paper. */
export interface Preview {
  readonly result: ImportResult;
  readonly choices: readonly Choice[];
}

/** Papers looked up between two pauses. */
const slice = 100;

/** Reads a source and looks its papers up among those known; null if its form is not recognised or it was cancelled. */
export async function findChoices(
  source: Source,
  form: FormName | null,
  options: ReadOptions,
  known: { readonly cards: () => readonly PaperCard[] },
  { pause, onProgress, isCancelled }: Pace,
): Promise<Preview | null> {
  onProgress(0, 0);
  await pause();
  if (isCancelled()) return null;
  const result = readImport(source.text, form, options);
  if (result === null) return null;
  const find = knownWorks(known.cards());
  // Repeats are found over all papers at once; the earlier cards of each are the longer work.
  const bare = choicesOf(result.cards, () => [], source.name);
  const choices: Choice[] = [];
  for (let at = 0; at < bare.length; at += slice) {
    onProgress(at, bare.length);
    if (at > 0) await pause();
    if (isCancelled()) return null;
    choices.push(...bare.slice(at, at + slice).map(choice => seenOf(choice, find)));
  }
  onProgress(bare.length, bare.length);
  return { result, choices };
}

function seenOf(choice: Choice, find: ReturnType<typeof knownWorks>): Choice {
  const [again] = choicesOf([choice.card], find, choice.title);
  return { ...choice, seen: again?.seen ?? null };
}
