import { finish } from '../time/finish';
import { readBibtexCards } from './bibliography';
import { readCslJson } from './csl-json';
import { readDigest } from './digest';
import { readHackmd } from './hackmd';
import type { FormName, Found, ReadOptions, Skipped } from './model';
import { readPaperHeadings } from './paper-headings';
import { readPaperList } from './paper-list';
import { readPost } from './post';
import { recogniseForm, type Recognised } from './recognise-form';
import { readRis } from './ris';
import { readSurvey } from './survey';

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
