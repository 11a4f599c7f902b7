import { ensureDay } from '../daily/create';
import { noteWords, sectionNames } from '../settings/note-words';
import { applyEdits } from '../markdown/edit';
import type { PaperCard, PaperIds } from '../papers/card';
import { readDay } from '../papers/read-day';
import { splitTitle } from '../papers/venue';
import { findSame } from '../papers/works';
import type { Ports } from '../ports';
import type { Day } from '../time/day';
import { checkTitle, checkTopic } from './check-request';
import { placeCard, type CardPlan, type PlaceRequest } from './place-card';
import { headingOf, recognise, type CardLink, type Draft } from './recognise';

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
  /** A Markdown link to where the paper was queued to be read; empty for none. */
  readonly origin?: string;
}

/** All cards known, such as the paper index. */
export interface KnownCards {
  readonly cards: () => readonly PaperCard[];
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

/** The cards about a paper among those known, latest day first. */
export function seenBefore(known: KnownCards, draft: Draft): readonly PaperCard[] {
  const heading = headingOf(draft);
  if (heading === '') return [];
  const same = findSame(known, { ids: draft.ids, title: splitTitle(heading).name || heading });
  return [...same].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
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
  const place = placeRequest(ports, { ...request, topic, title, draft, path });
  const plan = await ports.notes.edit(path, text => {
    const placed = placeCard(text, place, ports.t);
    return { ...placed, cursor: editorOffset(applyEdits(text, placed.edits), placed.cursor) };
  });
  const { line, cursor } = plan;
  if (plan.duplicate) return repeated(about, { path, line, day: request.day, title }, cursor);
  const duplicateOf = earlier === undefined ? null : originOf(earlier);
  return { ...about, path, line, cursor, duplicateOf, written: true };
}

const editorOffset = (text: string, at: number) => text.slice(0, at).replace(/\r\n/g, '\n').length;

type Origin = NonNullable<AppendResult['duplicateOf']>;

const originOf = ({ path, line, day, title }: Origin): Origin => ({ path, line, day, title });

function repeated(
  about: Pick<AppendResult, 'title' | 'ids' | 'links'>,
  earlier: Origin,
  cursor: CardPlan['cursor'] | null = null,
): AppendResult {
  const { path, line } = earlier;
  return { ...about, path, line, cursor, duplicateOf: originOf(earlier), written: false };
}

interface Checked extends Pick<AppendRequest, 'summary' | 'remark' | 'day' | 'again' | 'origin'> {
  readonly topic: string | null;
  readonly title: string;
  readonly draft: Draft;
  readonly path: string;
}

function placeRequest(
  ports: Ports,
  { title, draft, topic, path, day, again, ...rest }: Checked,
): PlaceRequest {
  const settings = ports.settings();
  const words = noteWords(settings, ports.language);
  const learnedNames = sectionNames(ports, 'learned');
  return {
    card: { title, links: draft.links, ...rest },
    topic,
    learnedNames,
    learnedHeading: words.learned,
    level: settings.level,
    words,
    repeats: text => seenBefore({ cards: () => readDay(text, { path, day, learnedNames }).cards }, draft),
    again,
  };
}
