import type { PaperMetadata, Wanted } from '../../reference/paper-metadata';
import { idKeys } from '../../reference/identify';
import { lookupHosts } from '../../metadata/services/lookup-hosts';
import type { Settings } from '../../settings/settings';
import type { LookupDesk } from './lookup-desk';
import { headingOf, wantedOf, type Draft } from '../../reference/draft';
import { recogniseInput } from '../input/recognise-all';
import { asCandidate, withMetadata } from '../../cards/write/with-metadata';

/** A paper of the form, before it is written. */
export interface FormItem {
  /** Stays the same while the paper does. */
  readonly key: string;
  /** As recognised in what was typed. */
  readonly draft: Draft;
}

/** What was typed: papers, or a document for the import. */
export interface FormItems {
  readonly items: readonly FormItem[];
  readonly isDocument: boolean;
}

/** The papers in what was typed; `isForm` tells documents. */
export function itemsOf(input: string, isForm: (text: string) => boolean): FormItems {
  const recognised = recogniseInput(input, isForm);
  if (recognised.kind === 'import') return { items: [], isDocument: true };
  const items = recognised.drafts
    .filter(draft => headingOf(draft) !== '')
    .map(draft => ({ key: [headingOf(draft), ...idKeys(draft.ids)].join('\n'), draft }));
  return { items: [...new Map(items.map(item => [item.key, item])).values()], isDocument: false };
}

/** Whether any service may be asked. */
export function canAsk({ lookupOff }: Settings): boolean {
  return lookupHosts.some(host => !lookupOff.includes(host));
}

/** What to ask services for; null for a paper that came with its metadata. */
export function askFor({ draft }: FormItem): Wanted | null {
  return draft.metadata === null ? wantedOf(draft) : null;
}

/** The draft with what services said of it. */
export function knownDraft(desk: LookupDesk, item: FormItem): Draft {
  const wanted = askFor(item);
  const answer = wanted === null ? null : desk.answerTo(wanted);
  if (answer?.kind === 'found') return withMetadata(item.draft, answer.metadata);
  return answer?.kind === 'picked' ? asCandidate(item.draft, answer.metadata) : item.draft;
}

/** Whether services could still say something of a paper. */
export function isOpen(desk: LookupDesk, item: FormItem): boolean {
  const wanted = askFor(item);
  return wanted !== null && desk.answerTo(wanted) === null;
}

/** What keeps papers from being written after they have been looked up. */
export type Obstacle =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'choose'; readonly item: FormItem; readonly papers: readonly PaperMetadata[] }
  | { readonly kind: 'unregistered'; readonly item: FormItem };

/** Looks up what is not known yet; null when every paper can be written. */
export async function lookUp(desk: LookupDesk, items: readonly FormItem[]): Promise<Obstacle | null> {
  const isComplete = await desk.ask(items.flatMap(item => askFor(item) ?? []));
  if (!isComplete) return { kind: 'stopped' };
  for (const item of items) {
    const wanted = askFor(item);
    const answer = wanted === null ? null : desk.answerTo(wanted);
    if (answer?.kind === 'choose') return { kind: 'choose', item, papers: answer.candidates };
    if (answer?.kind === 'unregistered') return { kind: 'unregistered', item };
  }
  return null;
}
