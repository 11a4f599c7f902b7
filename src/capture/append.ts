import { ensureDay } from '../daily/create';
import type { PaperCard, PaperIds } from '../papers/card';
import type { Ports } from '../ports';
import type { Day } from '../time/day';
import { checkTitle, checkTopic } from './check-request';
import { headingOf, recognise, type CardLink, type Draft } from './recognise';
import { seenBefore, type KnownCards } from './seen-before';
import { writeCards } from './write-cards';

/** What the user wants appended. */
export interface AppendRequest {
  /** As typed, or as recognised before. */
  readonly input: string | Draft;
  /** As typed; empty for none. */
  readonly topic: string;
  readonly day: Day;
  readonly summary: string;
  readonly remark: string;
  /** Write it even if it was noted before. */
  readonly again: boolean;
}

/** What came of it. */
export interface AppendResult {
  /** Where the card is: the new one, or the earlier one if nothing was written. Line from 1. */
  readonly path: string;
  readonly line: number;
  /** Where one writes on: an offset in the note as editors count it, each line break as one character. */
  readonly cursor: number | null;
  readonly title: string;
  readonly ids: PaperIds;
  readonly links: readonly CardLink[];
  /** The latest earlier card of this paper. */
  readonly duplicateOf: Pick<PaperCard, 'path' | 'line' | 'day' | 'title'> | null;
  readonly written: boolean;
}

/**
 * Appends a paper to its topic in the day's learned section; note, section and topic are made when missing. A paper
 * noted before is not written again, and no note is made for it, unless `again`.
 * @throws Problem if there is nothing to write or no certain place for it; the card is not written then
 */
export async function appendPaper(
  ports: Ports,
  known: KnownCards,
  request: AppendRequest,
): Promise<AppendResult> {
  const draft = typeof request.input === 'string' ? recognise(request.input) : request.input;
  const title = checkTitle(headingOf(draft), ports.t);
  const topic = checkTopic(request.topic, ports.t);
  const about = { title, ids: draft.ids, links: draft.links };
  const [earlier] = seenBefore(known, draft);
  if (earlier !== undefined && !request.again) return repeated(about, earlier);
  const { path } = await ensureDay(ports, request.day);
  const { day, again, summary, remark } = request;
  const card = { draft, title, summary, remark, pending: false };
  const [written] = await writeCards(ports, [card], { path, day, topic, at: null, again });
  const { line, cursor, present } = written ?? { line: 1, cursor: null, present: null };
  if (present !== null) return repeated(about, { path, line, day, title }, cursor);
  const duplicateOf = earlier === undefined ? null : originOf(earlier);
  return { ...about, path, line, cursor, duplicateOf, written: true };
}

type Origin = NonNullable<AppendResult['duplicateOf']>;

const originOf = ({ path, line, day, title }: Origin): Origin => ({ path, line, day, title });

function repeated(
  about: Pick<AppendResult, 'title' | 'ids' | 'links'>,
  earlier: Origin,
  cursor: number | null = null,
): AppendResult {
  const { path, line } = earlier;
  return { ...about, path, line, cursor, duplicateOf: originOf(earlier), written: false };
}
