import type { PaperIds } from '../papers/card';
import type { Day } from '../time/day';
import type { AppendResult } from './append';

/** What `add-paper` prints. */
export interface AddPaperReport {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly title: string;
  readonly ids: PaperIds;
  /** The earlier card of the same paper; nothing was written because of it unless that was asked for. */
  readonly duplicateOf?: {
    readonly path: string;
    readonly line: number;
    readonly date: Day;
    readonly title: string;
  };
}

/** The result of an append as the command line reports it. */
export function addPaperReport({ path, line, title, ids, duplicateOf }: AppendResult): AddPaperReport {
  if (duplicateOf === null) return { path, line, title, ids };
  const { day, ...earlier } = duplicateOf;
  return { path, line, title, ids, duplicateOf: { ...earlier, date: day } };
}
