import type { Translate } from '../i18n/translate';
import type { Asked } from '../metadata/lookup';
import type { PaperMetadata } from '../metadata/paper-metadata';
import { publicationText } from '../papers/card-facts';
import type { Answer } from './lookup-desk';

/** The first authors, and that there are more. */
export function authorsText(authors: readonly string[], t: Translate): string {
  const first = authors.slice(0, 3).join(', ');
  return authors.length > 3 ? t('capture.more-authors', { first }) : first;
}

/** What tells a paper from others of its title: authors, venue and year. */
export function metadataText(metadata: PaperMetadata, t: Translate): string {
  const parts = [authorsText(metadata.authors, t), publicationText(metadata)];
  return parts.filter(part => part !== '').join(' · ');
}

/** What became of asking, for the user; empty while nothing was asked. */
export function answerText(answer: Answer | null, t: Translate): string {
  switch (answer?.kind) {
    case 'found':
      return t('capture.found', { facts: metadataText(answer.metadata, t) || answer.metadata.title });
    case 'choose':
      return t('capture.candidates');
    case 'unregistered':
      return t('capture.unregistered');
    case 'pending':
      return t('capture.nobody', { why: askedText(answer.asked, t) });
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
