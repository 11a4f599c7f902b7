import type { PaperCard } from '../card';
import { splitTitle } from '../../reference/venue';
import { findSame } from './works';
import { headingOf, type Draft } from '../../reference/draft';

/** All cards known, such as the paper index. */
export interface KnownCards {
  readonly cards: () => readonly PaperCard[];
}

/** The cards about a paper among those known, latest day first. */
export function seenBefore(known: KnownCards, draft: Draft): readonly PaperCard[] {
  const heading = headingOf(draft);
  if (heading === '') return [];
  const same = findSame(known, { ids: draft.ids, title: splitTitle(heading).name || heading });
  return [...same].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
}
