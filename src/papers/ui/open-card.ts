import { MarkdownView, Notice, type App, type PaneType, type WorkspaceLeaf } from 'obsidian';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import type { PaperCard } from '../card';
import { findAgain } from '../edit/find-again';
import { readDay } from '../read/read-day';
import { remarkOf } from '../list/tree-lines';
import { placeOf, type TreeTarget } from './rows/tree-target';

/** What opening a place needs. */
export interface OpenDeps {
  readonly app: App;
  readonly ports: Ports;
}

async function freshCard({ ports }: OpenDeps, card: PaperCard): Promise<PaperCard | null> {
  const { path, day } = card;
  const text = await ports.notes.read(path);
  return findAgain(readDay(text, { path, day, learnedNames: sectionNames(ports, 'learned') }), card);
}

/** The line, from 1, where the target stands in the note as it is now: the index may lag behind typing by a moment. */
async function freshLine(deps: OpenDeps, target: TreeTarget): Promise<number> {
  const known = placeOf(target)?.line ?? 1;
  if (target.kind === 'group' || target.kind === 'entry') return known;
  const card = await freshCard(deps, target.card);
  if (card === null) return known;
  if (target.kind !== 'remark') return card.line;
  const remark = remarkOf(target);
  const sameHeading = card.remarks.filter(({ heading }) => heading === remark.heading);
  const nth = target.card.remarks
    .filter(({ heading }) => heading === remark.heading)
    .findIndex(({ line }) => line === remark.line);
  return (sameHeading[nth] ?? sameHeading[0])?.line ?? card.line;
}

const shows = (leaf: WorkspaceLeaf, path: string): boolean =>
  // A background tab holds a deferred view until it is looked at, but its state names the file.
  leaf.view instanceof MarkdownView
    ? leaf.view.file?.path === path
    : leaf.getViewState().state?.['file'] === path;

/** Opens the note of a card, remark or entry at its line: in the tab that shows the note already, unless `pane` asks for a new one. */
export async function openPlace(deps: OpenDeps, target: TreeTarget, pane: PaneType | boolean): Promise<void> {
  const path = placeOf(target)?.path;
  if (path !== undefined) await openLine(deps, path, () => freshLine(deps, target), pane);
}

/** Opens the note of a card at its heading. */
export async function openCard(deps: OpenDeps, card: PaperCard, pane: PaneType | boolean): Promise<void> {
  await openLine(deps, card.path, async () => (await freshCard(deps, card))?.line ?? card.line, pane);
}

async function openLine(
  { app, ports }: OpenDeps,
  path: string,
  lineNow: () => Promise<number>,
  pane: PaneType | boolean,
): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (file === null) {
    new Notice(ports.t('papers.note-gone', { path }));
    return;
  }
  const line = (await lineNow()) - 1;
  const shown =
    pane === false ? app.workspace.getLeavesOfType('markdown').find(leaf => shows(leaf, path)) : undefined;
  const leaf = shown ?? app.workspace.getLeaf(pane);
  if (shown) await app.workspace.revealLeaf(shown);
  await leaf.openFile(file, { active: true, eState: { line } });
}
