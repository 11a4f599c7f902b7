import { finish } from '../time/finish';
import { readBibtexCards } from './forms/bibliography/bibliography';
import { readCslJson } from './forms/bibliography/csl-json';
import { readDigest } from './forms/digest/digest';
import { readHackmd } from './forms/hackmd/hackmd';
import type { FormName, Found, ReadOptions, Skipped } from './source/model';
import { readPaperHeadings } from './forms/headings/paper-headings';
import { readPaperList } from './forms/list/paper-list';
import { readPost } from './forms/post/post';
import { recogniseForm, type Recognised } from './recognise-form';
import { readRis } from './forms/bibliography/ris';
import { readSurvey } from './forms/survey/survey';

/** What a source holds, read as one form. */
export interface ImportResult extends Found {
  readonly form: FormName;
  /** What speaks for the form; null if it was chosen. */
  readonly why: Pick<Recognised, 'why' | 'count'> | null;
}

const readers: Readonly<Record<Exclude<FormName, 'bibtex'>, (text: string, options: ReadOptions) => Found>> =
  {
    digest: readDigest,
    hackmd: readHackmd,
    post: readPost,
    survey: readSurvey,
    list: readPaperList,
    markdown: readPaperHeadings,
    ris: readRis,
    'csl-json': readCslJson,
  };

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
  const {
    cards,
    remarks: all,
    skipped,
  } = form === 'bibtex' ? yield* readBibtexCards(text) : readers[form](text, options);
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
