import { Notice } from 'obsidian';
import { Problem } from '../../problem';
import { sectionNames } from '../../settings/note-words';
import { addMark, type Markable } from '../edit/add-mark';
import { shownLinks } from '../card-facts';
import { remarkOf } from '../list/tree-lines';
import type { OpenDeps } from './open-card';
import type { SimilarChoice } from './same-paper';
import type { TreeTarget } from './rows/tree-target';
import type { Sidebar } from './sidebar';

/** What marking and queueing need. */
export interface FollowUpDeps extends OpenDeps {
  readonly sidebar: Pick<Sidebar, 'readLater'>;
}

function markable(target: TreeTarget): Markable | null {
  if (target.kind === 'group') return null;
  if (target.kind === 'entry') return { kind: 'entry', entry: target.entry };
  return { kind: 'card', card: target.card, remark: target.kind === 'remark' ? remarkOf(target) : null };
}

/** Adds a follow-up mark where a row leads. @throws Problem if its note no longer has it */
async function mark({ ports }: OpenDeps, target: Markable, name: string): Promise<void> {
  const { path, day } = target.kind === 'entry' ? target.entry : target.card;
  const source = { path, day, learnedNames: sectionNames(ports, 'learned') };
  const { found, edits } = await ports.notes.edit(path, text => addMark(text, source, target, name));
  const title = target.kind === 'entry' ? target.entry.text : target.card.name;
  if (!found) throw new Problem(ports.t('papers.card-gone', { title, path }));
  new Notice(ports.t(edits.length === 0 ? 'papers.marked-already' : 'papers.marked', { name, path }));
}

/** The choices that bring one back to a row later: each follow-up mark, and the reading list for a paper. */
export function followUpChoices(deps: FollowUpDeps, target: TreeTarget): readonly SimilarChoice[] {
  const { t, settings } = deps.ports;
  const own = markable(target);
  if (own === null) return [];
  const choices = settings().markNames.map(name => ({
    title: t('papers.mark-as', { name }),
    icon: 'highlighter',
    run: () => mark(deps, own, name),
  }));
  if (target.kind !== 'paper' && target.kind !== 'dated') return choices;
  const { card } = target;
  const urls = shownLinks(card).flatMap(({ kind, url }) => (kind === 'paper' ? url : []));
  const run = async () => deps.sidebar.readLater([card.name, ...urls].join(' '));
  return [...choices, { title: t('papers.queue'), icon: 'bookmark-plus', run }];
}
