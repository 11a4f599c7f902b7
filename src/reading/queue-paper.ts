import { seenBefore, type KnownCards } from '../papers/index/seen-before';
import { checkTitle } from '../cards/place/check-request';
import { recognise } from '../capture/input/recognise';
import { headingOf, type Draft } from '../reference/draft';
import { readingTask } from '../cards/write/reading-task';
import { today } from '../daily/today';
import { noteLanguage, sectionNames } from '../settings/note-words';
import type { PaperCard } from '../papers/card';
import { addTask } from '../plan/add-task';
import type { Ports } from '../ports';
import { paperTasks, type ReadingItem } from './reading-list';
import { isReadingArea, paperKeys, readingTags } from './task-paper';

/** Papers known: noted and queued. */
export interface KnownPapers extends KnownCards {
  readonly queued: () => Promise<readonly ReadingItem[]>;
}

/** A paper to be queued. */
export interface QueueRequest {
  /** As typed, or as recognised before. */
  readonly input: string | Draft;
  /** Title of the area; empty for before the areas. */
  readonly area: string;
  /** Queue it even if it was noted before. */
  readonly again: boolean;
}

/** What came of it: written, on the list already, or noted before and so not written. */
export interface QueueResult {
  readonly state: 'queued' | 'there' | 'noted';
  readonly title: string;
  /** Where the task is, or the card that was noted. Line from 1. */
  readonly path: string;
  readonly line: number;
  readonly area: string | null;
}

/** What is known of a paper before it is queued. */
export interface QueueState {
  readonly title: string;
  /** The latest card of this paper. */
  readonly noted: PaperCard | null;
  /** Its open task. */
  readonly queued: ReadingItem | null;
}

/** Whether a paper is noted or queued already. */
export function queueState(
  known: KnownCards,
  queued: readonly ReadingItem[],
  input: string | Draft,
): QueueState {
  const draft = typeof input === 'string' ? recognise(input) : input;
  const title = headingOf(draft);
  const keys = new Set(title === '' ? [] : keysOf(draft));
  return {
    title,
    noted: seenBefore(known, draft)[0] ?? null,
    queued: queued.find(({ paper }) => paperKeys(paper).some(key => keys.has(key))) ?? null,
  };
}

const keysOf = (draft: Draft): readonly string[] => paperKeys({ ids: draft.ids, name: headingOf(draft) });

/**
 * Queues a paper as a task with its link in an area of today's plan; the note is made if need be. One that is on the
 * reading list is not written again, and one noted before only with `again`.
 * @throws Problem if there is nothing to queue, or no plan or certain place for it; nothing is queued then
 */
export async function queuePaper(
  ports: Ports,
  known: KnownPapers,
  { input, area, again }: QueueRequest,
): Promise<QueueResult> {
  const draft = typeof input === 'string' ? recognise(input) : input;
  const title = checkTitle(headingOf(draft), ports.t);
  const { noted, queued } = queueState(known, await known.queued(), draft);
  if (queued !== null)
    return { state: 'there', title, path: queued.path, line: queued.line, area: queued.area };
  if (noted !== null && !again)
    return { state: 'noted', title, path: noted.path, line: noted.line, area: null };
  const url = draft.links[0]?.url ?? null;
  const text = readingTask(draft);
  const isPlain = url === null && !isReadingArea(area);
  const { path } = await addTask(ports, {
    text: isPlain ? `${text} ${readingTags[noteLanguage(ports.settings(), ports.language)]}` : text,
    area,
    day: today(ports),
  });
  const keys = new Set(keysOf(draft));
  const written = paperTasks(await ports.notes.read(path), sectionNames(ports, 'plan')).find(
    ({ isOpen, paper }) => isOpen && paperKeys(paper).some(key => keys.has(key)),
  );
  return { state: 'queued', title, path, line: written?.line ?? 1, area: written?.area ?? null };
}
