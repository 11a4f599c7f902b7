import type { Translate } from '../../i18n/translate';
import type { Asked } from '../../reference/lookup';
import type { PaperMetadata } from '../../reference/paper-metadata';
import type { PaperCard } from '../../papers/card';
import { publicationText } from '../../papers/card-facts';
import { isWorthRetry } from '../find-facts';
import { askFor, knownDraft, type FormItem } from './form-items';
import type { Answer, AskProgress, LookupDesk } from './lookup-desk';
import { headingOf } from '../../reference/draft';
import { seenBefore, type KnownCards } from '../../papers/index/seen-before';
import type { FormResult } from './write-form';

/** What the form shows of one paper that it recognised. */
export interface ShownItem {
  readonly key: string;
  readonly title: string;
  /** Ids and links. */
  readonly chips: readonly string[];
  /** What was found out about it, or went wrong; empty for nothing. */
  readonly note: string;
  /** The latest earlier card of the paper. */
  readonly seen: PaperCard | null;
}

/** A paper as the form shows it, with what services said. */
export function shownItem(t: Translate, known: KnownCards, desk: LookupDesk, item: FormItem): ShownItem {
  const draft = knownDraft(desk, item);
  const wanted = askFor(item);
  return {
    key: item.key,
    title: headingOf(draft),
    chips: draft.links.map(({ text }) => text),
    note: answerText(wanted === null ? null : desk.answerTo(wanted), t),
    seen: seenBefore(known, draft)[0] ?? null,
  };
}

/** The first authors, and that there are more. */
export function authorsText(authors: readonly string[], t: Translate): string {
  const first = authors.slice(0, 3).join(', ');
  return authors.length > 3 ? t('capture.more-authors', { first }) : first;
}

/** What tells a paper from others of its title: authors, venue and year, and that it was taken back. */
export function metadataText(metadata: PaperMetadata, t: Translate): string {
  const { authors, status } = metadata;
  const fate = status === 'current' ? '' : t(`capture.${status}`);
  const parts = [authorsText(authors, t), publicationText(metadata), fate];
  return parts.filter(part => part !== '').join(' · ');
}

/** What became of asking, for the user; empty while nothing was asked. */
export function answerText(answer: Answer | null, t: Translate): string {
  switch (answer?.kind) {
    case 'found':
    case 'picked':
      return t('capture.found', { facts: metadataText(answer.metadata, t) || answer.metadata.title });
    case 'choose':
      return t('capture.candidates');
    case 'unregistered':
      return t('capture.unregistered');
    case 'pending':
      return isWorthRetry(answer.asked)
        ? t('capture.nobody', { why: askedText(answer.asked, t) })
        : t('capture.nobody-to-ask');
    case 'declined':
    case undefined:
      return '';
  }
}

/** How each service that gave nothing was asked. */
export function askedText(asked: readonly Asked[], t: Translate): string {
  const said = asked.flatMap(({ host, outcome }) => {
    if (outcome === 'found' || outcome === 'off' || outcome === 'cancelled') return [];
    return [t(`capture.outcome-${outcome}`, { host })];
  });
  return said.length === 0 ? t('capture.outcome-none') : [...new Set(said)].join(t('capture.comma'));
}

/** What was written, what still waits for its metadata, and what was left out; empty if nothing was written. */
export function writtenText({ written, noted }: FormResult, t: Translate): string {
  const [first] = written;
  if (first === undefined) return '';
  const { title, path } = first;
  const count = written.length;
  const appended =
    count === 1 ? t('capture.appended', { title, path }) : t('capture.appended-all', { count, path });
  const isPending = written.some(({ pending }) => pending);
  const said = isPending ? t('capture.is-pending', { said: appended }) : appended;
  return noted.length === 0 ? said : t('capture.left-out', { said, count: noted.length });
}

/** How far asking has come, and who is being asked. */
export function progressText({ hosts, done, total }: AskProgress, t: Translate): string {
  const asking =
    hosts.length === 0 ? t('capture.looking-up') : t('capture.asking', { hosts: hosts.join(', ') });
  return total > 1 ? `${asking} ${t('capture.asked-of', { done, total })}` : asking;
}
