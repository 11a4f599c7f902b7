import type { PaperCard } from '../../papers/card';
import type { Ports } from '../../ports';
import { Problem } from '../../problem';
import { writePapers, type CursorPlace } from '../capture';
import { isWorthRetry } from '../find-facts';
import { dayOfForm, type AppendForm } from './form';
import { askFor, knownDraft, type FormItem } from './form-items';
import type { LookupDesk } from './lookup-desk';
import { headingOf } from '../../reference/draft';
import { seenBefore, type KnownCards } from '../../papers/index/seen-before';

/** What the form is to write. */
export interface FormRequest {
  readonly form: AppendForm;
  readonly items: readonly FormItem[];
  readonly desk: LookupDesk;
  /** Whether a paper noted before is to be written all the same, by its key. */
  readonly again: (key: string) => boolean;
  /** Services are still to be asked about what has no answer yet. */
  readonly later: boolean;
  /** Where the cursor was when the form was opened. */
  readonly cursor: CursorPlace | null;
  /** A Markdown link to where the first paper was queued to be read; empty for none. */
  readonly origin?: string;
}

/** A card that the form wrote. */
export interface FormCard {
  readonly title: string;
  readonly path: string;
  /** Line of the heading, from 1. */
  readonly line: number;
  /** Offset as editors count where one writes on. */
  readonly cursor: number;
  /** The card waits for its metadata. */
  readonly pending: boolean;
}

/** What the form wrote, and the cards noted before because of which it left papers out. */
export interface FormResult {
  readonly written: readonly FormCard[];
  readonly noted: readonly PaperCard[];
}

/**
 * Writes the papers of the form with what was looked up before; nobody is asked now.
 * @throws Problem if there is nothing to write or no certain place for it; nothing is written then
 */
export async function writeForm(ports: Ports, known: KnownCards, request: FormRequest): Promise<FormResult> {
  const { form, items, desk, again, cursor, origin = '' } = request;
  const day = dayOfForm(ports, form);
  if (items.length === 0) throw new Problem(ports.t('capture.no-input'));
  const papers = items.map(item => {
    const draft = knownDraft(desk, item);
    const earlier = again(item.key) ? undefined : seenBefore(known, draft)[0];
    return { draft, pending: isPending(request, item), earlier };
  });
  const noted = papers.flatMap(({ earlier }) => earlier ?? []);
  const fresh = papers.filter(({ earlier }) => earlier === undefined);
  if (fresh.length === 0) return { written: [], noted };
  const { topic, summary, remark, place } = form;
  const at = place === 'cursor' ? cursor : null;
  const options = { topic, day, at, summary, remark, origin, again: items.some(({ key }) => again(key)) };
  const { path, cards } = await writePapers(ports, fresh, options);
  const written = fresh.flatMap(({ draft, pending }, index) => {
    const card = cards[index];
    if (card === undefined || card.present !== null) return [];
    const { line, cursor: end } = card;
    return [{ title: headingOf(draft), path, line, cursor: end, pending }];
  });
  return { written, noted: [...noted, ...cards.flatMap(({ present }) => present ?? [])] };
}

/** Whether a paper waits for its metadata: somebody may still answer, or nobody could say which paper is meant. */
function isPending({ desk, later }: FormRequest, item: FormItem): boolean {
  const wanted = askFor(item);
  if (wanted === null) return false;
  const answer = desk.answerTo(wanted);
  if (answer === null) return later;
  return answer.kind === 'choose' || (answer.kind === 'pending' && isWorthRetry(answer.asked));
}
