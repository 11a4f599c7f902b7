import type { PaperCard } from '../papers/card';
import { choiceSteps, type Choice } from './choices';
import { inSlices, type Pace } from '../time/in-slices';
import { knownWorks } from './known-works';
import type { FormName } from './forms';
import type { ReadOptions } from './source/model';
import { readImportSteps, type ImportResult } from './read-import';

/** A source as given: its text, and a name for papers without a title. */
export interface Source {
  readonly text: string;
  readonly name: string;
}

/** What a source holds, with what speaks against each paper. */
export interface Preview {
  readonly result: ImportResult;
  readonly choices: readonly Choice[];
}

/** Reads a source and looks its papers up among those known; null if its form is not recognised or it was cancelled. */
export async function findChoices(
  source: Source,
  form: FormName | null,
  options: ReadOptions,
  known: { readonly cards: () => readonly PaperCard[] },
  pace: Pace,
): Promise<Preview | null> {
  const { onProgress } = pace;
  onProgress(0);
  await pace.pause();
  const result = await inSlices(readImportSteps(source.text, form, options), {
    ...pace,
    onProgress: part => onProgress(part / 2),
  });
  if (result === null || result.value === null) return null;
  const { cards } = result.value;
  const choices = await inSlices(choiceSteps(cards, knownWorks(known.cards()), source.name), {
    ...pace,
    onProgress: part => onProgress((1 + part) / 2),
  });
  if (choices === null) return null;
  return { result: result.value, choices: choices.value };
}
