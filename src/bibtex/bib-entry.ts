/** What had to be mended while reading. */
export type BibFault = 'unclosed' | 'no-comma' | 'unknown-macro' | 'no-value';

/** A fault with its line in the file, from 1. */
export interface BibWarning {
  readonly line: number;
  readonly fault: BibFault;
}

/** An entry of a BibTeX file with its values in Unicode. */
export interface BibEntry {
  /** In lower case, such as `article`. */
  readonly type: string;
  readonly key: string;
  /** Names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** Authors, given name first; editors where there are no authors. */
  readonly authors: readonly string[];
  /** Line of its `@`, from 1. */
  readonly line: number;
}

/** A file of entries, in its order. */
export interface BibFile {
  readonly entries: readonly BibEntry[];
  readonly warnings: readonly BibWarning[];
}
