import { bibtexForm } from './forms/bibliography/bibliography';
import { cslJsonForm } from './forms/bibliography/csl-json';
import { risForm } from './forms/bibliography/ris';
import { digestForm } from './forms/digest/digest';
import { hackmdForm } from './forms/hackmd/hackmd';
import { headingsForm } from './forms/headings/paper-headings';
import { listForm } from './forms/list/paper-list';
import { postForm } from './forms/post/post';
import { surveyForm } from './forms/survey/survey';
import type { Evidence, ImportForm } from './source/form';
import { sourceOf } from './source/source';

/** Every form, in the order in which they are asked whether a text is theirs. */
export const importForms = [
  cslJsonForm,
  risForm,
  bibtexForm,
  digestForm,
  hackmdForm,
  listForm,
  surveyForm,
  headingsForm,
  postForm,
] as const satisfies readonly ImportForm[];

/** Name of a form. */
export type FormName = (typeof importForms)[number]['id'];

/** The words of the command line for the forms. */
export const formNames: readonly FormName[] = importForms.map(({ id }) => id);

const all: readonly (ImportForm & { readonly id: FormName })[] = importForms;

/** The form of that name. */
export const formOf = (id: FormName): ImportForm => all.find(form => form.id === id) ?? postForm;

/** A form with what speaks for it. */
export interface Recognised extends Evidence {
  readonly form: FormName;
}

/** Says which form a text has; null if it looks like none. Linear in the text, never throws. */
export function recogniseForm(text: string): Recognised | null {
  const source = sourceOf(text);
  for (const { id, recognise } of all) {
    const evidence = recognise(source);
    if (evidence !== null) return { form: id, ...evidence };
  }
  return null;
}
