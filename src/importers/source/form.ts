import type { Language } from '../../i18n/message-table';
import type { Found, ReadOptions } from './model';
import type { Source } from './source';

/** Words in each language. */
type Words = Readonly<Record<Language, string>>;

/** What speaks for a form. */
export interface Evidence {
  /** One of the form's reasons. */
  readonly why: string;
  /** How often it was seen. */
  readonly count: number;
}

/**
 * A form of text that can be imported: all that is known of it. Recognising and reading take a time that grows with
 * the text, and never throw.
 */
export interface ImportForm {
  /** The word of the command line. */
  readonly id: string;
  readonly name: Words;
  /** What is said of its evidence; `{count}` is how often it was seen. */
  readonly reasons: Readonly<Record<string, Words>>;
  /** What speaks for a source having this form; null if nothing does. The forms before it in the list have been asked. */
  readonly recognise: (source: Source) => Evidence | null;
  /** Yields how much is done, from 0 to 1, where a file may be long. */
  readonly read: (text: string, options: ReadOptions) => Generator<number, Found> | Found;
}
