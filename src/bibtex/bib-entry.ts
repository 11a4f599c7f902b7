/** What had to be mended while reading. */
export type BibFault =
  'unclosed' | 'stray-brace' | 'no-comma' | 'unknown-macro' | 'no-value' | 'repeated-field' | 'repeated-key';

/** A fault with the line of its entry in the file, from 1. */
export interface BibWarning {
  readonly line: number;
  readonly fault: BibFault;
}

/** A person's name in Unicode, its parts empty where there are none. */
export interface BibName {
  readonly given: string;
  /** Such as `van der`. */
  readonly prefix: string;
  /** The whole name of what is no person. */
  readonly family: string;
  /** Such as `Jr`. */
  readonly suffix: string;
  /** Stood in braces as a whole: the name of an institution. */
  readonly literal: boolean;
}

/** A list of names. */
export interface BibNames {
  readonly names: readonly BibName[];
  /** Ends with `and others`. */
  readonly others: boolean;
}

/** An entry of a BibTeX file with its values in Unicode. */
export interface BibEntry {
  /** In lower case, such as `article`. */
  readonly type: string;
  readonly key: string;
  /** By name in lower case, the lists of names not among them. */
  readonly fields: ReadonlyMap<string, string>;
  /** Lists of names by the field they stand in, such as `author`. */
  readonly people: ReadonlyMap<string, BibNames>;
}

/** An entry with where it stands. */
export interface PlacedEntry extends BibEntry {
  /** Line of its `@`, from 1. */
  readonly line: number;
}

/** A file of entries, in its order. */
export interface BibFile {
  readonly entries: readonly PlacedEntry[];
  readonly warnings: readonly BibWarning[];
}

const verbatimFields = new Set(
  'url doi eprint pdf isbn issn pmid pmcid archiveprefix eprinttype eprintclass primaryclass'.split(' '),
);

/** Whether a field holds an address, id or key, in which only escapes are TeX. */
export function isVerbatim(field: string): boolean {
  return verbatimFields.has(field) || /^bdsk-url-\d+$/.test(field);
}

const rawFields = new Set('file crossref xref xdata ids related entryset'.split(' '));

/** Whether a field holds paths or keys, left as they are: separators and escapes are their writer's own. */
export function isRaw(field: string): boolean {
  return rawFields.has(field) || /^bdsk-file-\d+$/.test(field);
}

const nameFields = new Set(
  (
    'author editor translator annotator commentator introduction foreword afterword bookauthor holder ' +
    'shortauthor shorteditor editora editorb editorc'
  ).split(' '),
);

/** Whether a field is a list of names. */
export function isNames(field: string): boolean {
  return nameFields.has(field);
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The macros that every file has, `jan` to `dec`, as numbers from 1. */
export const monthMacros: ReadonlyMap<string, string> = new Map(
  months.map((month, at) => [month, String(at + 1)]),
);
