import { finish } from '../time/finish';
import { formOf, recogniseForm, type FormName, type Recognised } from './forms';
import type { Found, ReadOptions, Skipped } from './source/model';

/** What a source holds, read as one form. */
export interface ImportResult extends Found {
  readonly form: FormName;
  /** What speaks for the form; null if it was chosen. */
  readonly why: Pick<Recognised, 'why' | 'count'> | null;
}

/** The choices of somebody who made none. */
export const defaultOptions: ReadOptions = { images: false, level: null };

/** Reads a text in the form chosen, else in the one it is recognised as; null if it is recognised as none. */
export function readImport(
  text: string,
  chosen: FormName | null,
  options = defaultOptions,
): ImportResult | null {
  return finish(readImportSteps(text, chosen, options));
}

/** The same in steps, for files that would keep others waiting: yields how much is done, from 0 to 1. */
export function* readImportSteps(
  text: string,
  chosen: FormName | null,
  options: ReadOptions,
): Generator<number, ImportResult | null> {
  const recognised = chosen === null ? recogniseForm(text) : null;
  const form = chosen ?? recognised?.form;
  if (form === undefined) return null;
  yield 0;
  const read = formOf(form).read(text, options);
  const { cards, remarks: all, skipped } = 'next' in read ? yield* read : read;
  const held = new Set(cards.map(({ topics }) => topics[0]));
  const remarks = all.filter(({ topics }) => held.has(topics[0]) && topics.length > 0);
  const outside = all
    .filter(remark => !remarks.includes(remark))
    .map(({ line }): Skipped => ({ line, reason: 'remark' }));
  return {
    form,
    why: recognised,
    cards,
    remarks,
    skipped: [...skipped, ...outside].sort((a, b) => a.line - b.line),
  };
}
