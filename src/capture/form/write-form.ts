import type { LookupResult } from '../../reference/lookup';
import type { PaperCard } from '../../papers/card';
import type { Ports } from '../../ports';
import { Problem } from '../../problem';
import { captureAll, type CaptureResult, type CursorPlace } from '../capture';
import { dayOfForm, type AppendForm } from './form';
import { knownDraft, type FormItem } from './form-items';
import type { LookupDesk } from './lookup-desk';
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

/** What the form wrote, and the cards noted before because of which it left papers out. */
export interface FormResult {
  readonly written: readonly Extract<CaptureResult, { readonly kind: 'written' }>[];
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
    return { draft, earlier: again(item.key) ? undefined : seenBefore(known, draft)[0] };
  });
  const noted = papers.flatMap(({ earlier }) => earlier ?? []);
  const drafts = papers.flatMap(({ draft, earlier }) => (earlier === undefined ? [draft] : []));
  if (drafts.length === 0 && noted.length > 0) return { written: [], noted };
  const answered = { ...ports, lookup: answersOf(request) };
  const options = {
    topic: form.topic,
    day,
    at: form.place === 'cursor' ? cursor : null,
    summary: form.summary,
    remark: form.remark,
    origin,
    again: items.some(({ key }) => again(key)),
    asking: 'now',
    unsure: 'pending',
  } as const;
  const watch = { onAsk: () => undefined, signal: new AbortController().signal };
  const results = await captureAll(answered, known, drafts, options, watch);
  return {
    written: results.filter(result => result.kind === 'written'),
    noted: [...noted, ...results.flatMap(result => (result.kind === 'duplicate' ? result.earlier[0] : []))],
  };
}

/** A look-up that knows only the answers that are there. */
function answersOf({ desk, later }: FormRequest): Ports['lookup'] {
  return wanted => {
    const answer = desk.answerTo(wanted);
    const asked = answer === null && later ? [{ host: '', outcome: 'cancelled' as const }] : [];
    const isLookup = answer !== null && answer.kind !== 'picked' && answer.kind !== 'declined';
    return Promise.resolve<LookupResult>(isLookup ? answer : { kind: 'pending', asked });
  };
}
