import { reporting } from '../../ui/report-problem';
import { Problem } from '../../problem';
import { sectionNames } from '../../settings/note-words';
import { addIds } from '../edit/add-id';
import type { PaperCard } from '../card';
import { hasIds } from '../../reference/identify';
import { pairKey, similarTo } from '../index/similar';
import type { OpenDeps } from './open-card';

/** Where pairs of titles are kept that the user called different papers. */
export interface SamePaperDeps extends OpenDeps {
  readonly index: Parameters<typeof similarTo>[1];
  readonly remember: (pair: string) => Promise<void>;
}

/** Makes two cards one paper: the one without an id gets the other's. */
async function join({ ports }: SamePaperDeps, card: PaperCard, other: PaperCard): Promise<void> {
  const [from, to] = hasIds(other.ids) ? [other, card] : [card, other];
  if (!hasIds(from.ids)) throw new Problem(ports.t('papers.same-needs-id'));
  const source = { path: to.path, day: to.day, learnedNames: sectionNames(ports, 'learned') };
  const { found } = await ports.notes.edit(to.path, text => addIds(text, source, to, from.ids));
  if (!found) throw new Problem(ports.t('papers.card-gone', { title: to.name, path: to.path }));
}

/** What one may say about papers that look the same as a card's. */
export interface SimilarChoice {
  readonly title: string;
  readonly icon: string;
  readonly run: () => Promise<void>;
}

/** The choices for each paper whose title nearly equals the card's. */
export function similarChoices(deps: SamePaperDeps, card: PaperCard): readonly SimilarChoice[] {
  const { t } = deps.ports;
  const told = new Set(deps.ports.settings().differentPapers);
  return similarTo(card, deps.index, told).flatMap(other => [
    {
      title: t('papers.same-as', { title: other.name, day: other.day }),
      icon: 'merge',
      run: () => reporting(t, () => join(deps, card, other)),
    },
    {
      title: t('papers.not-same-as', { title: other.name }),
      icon: 'split',
      run: () => deps.remember(pairKey(card, other)),
    },
  ]);
}
