import type { PaperMetadata } from '../reference/paper-metadata';
import type { PaperCard } from '../papers/card';
import type { PaperIds } from '../reference/paper-ids';
import type { Day } from '../time/day';
import type { CaptureResult } from './capture';
import { headingOf } from '../reference/draft';

/** What `add-paper` prints for one paper. */
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
  /** The card waits for its metadata. */
  readonly pending?: true;
  /** Papers of such a title, when it is not certain which is meant. */
  readonly candidates?: readonly Pick<PaperMetadata, 'title' | 'authors' | 'year' | 'venue' | 'ids'>[];
}

/** A capture as the command line reports it; null if it was cancelled or is still to be decided. */
export function addPaperReport(result: CaptureResult): AddPaperReport | null {
  if (result.kind === 'duplicate') {
    const [earlier] = result.earlier;
    const { path, line } = earlier;
    return {
      path,
      line,
      title: headingOf(result.draft),
      ids: result.draft.ids,
      duplicateOf: originOf(earlier),
    };
  }
  if (result.kind !== 'written') return null;
  const { path, line, title, ids, pending, candidates } = result;
  const [earlier] = result.earlier;
  return {
    path,
    line,
    title,
    ids,
    ...(earlier === undefined ? {} : { duplicateOf: originOf(earlier) }),
    ...(pending ? { pending } : {}),
    ...(candidates.length === 0 ? {} : { candidates: candidates.map(named) }),
  };
}

const originOf = ({ path, line, day, title }: PaperCard) => ({ path, line, date: day, title });

const named = ({ title, authors, year, venue, ids }: PaperMetadata) => ({ title, authors, year, venue, ids });
