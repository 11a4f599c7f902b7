import type { Translate } from '../../i18n/translate';
import type { Held } from '../index/paper-index';
import type { Listing } from '../list/view-model';
import type { DaysState } from '../../days/days-state';

/** What the notes over the tree depend on and can do. */
export interface NotesDeps {
  readonly t: Translate;
  readonly append: () => void;
  readonly clearFilter: () => void;
  readonly refresh: () => void;
}

/** What there is to say. */
export interface NotesInput {
  readonly feed: DaysState;
  /** How much the index holds. */
  readonly held: Held;
  readonly isFiltered: boolean;
  readonly listing: Listing;
  readonly query: string;
}

const isEmpty = (listing: Listing): boolean =>
  listing.kind === 'matches' ? listing.items.length === 0 : listing.groups.length === 0;

/** One line about what is listed, said to screen readers when it changes. */
export function statusText({ feed, held, listing }: NotesInput, t: Translate): string {
  if (feed.phase === 'loading') return t('papers.loading', { done: feed.done, total: feed.total });
  if (listing.kind === 'matches') return t('papers.matches', { count: listing.items.length });
  return held.cards === 0 ? '' : t('papers.count', { cards: held.cards, papers: held.papers });
}

/** How much the index holds and the memory it takes, for whoever wants to know. */
export function heldText({ notes, cards, bytes }: Held, t: Translate): string {
  return t('papers.held', { notes, cards, megabytes: Math.ceil(bytes / 1e6) });
}

function showEmpty(parent: HTMLElement, text: string, button: string, run: () => void): void {
  const box = parent.createDiv({ cls: 'pane-empty rdb-empty' });
  box.createEl('p', { text });
  box.createEl('button', { text: button, attr: { type: 'button' } }).addEventListener('click', run);
}

function showProgress(parent: HTMLElement, { done, total }: DaysState, t: Translate): void {
  const attr = { max: String(Math.max(1, total)), value: String(done), 'aria-label': t('papers.title') };
  parent.createEl('progress', { cls: 'rdb-reading-progress', attr });
}

function showProblems(parent: HTMLElement, { problems }: DaysState, t: Translate): void {
  if (problems.length === 0) return;
  const box = parent.createEl('details', { cls: 'rdb-problems' });
  box.createEl('summary', { text: t('papers.problems', { count: problems.length }) });
  const list = box.createEl('ul');
  for (const { path, reason } of problems) list.createEl('li', { text: `${path}: ${reason}` });
}

function fill(
  parent: HTMLElement,
  { feed, held, listing, query, isFiltered }: NotesInput,
  deps: NotesDeps,
): void {
  const { t, append, clearFilter, refresh } = deps;
  if (feed.phase === 'loading') showProgress(parent, feed, t);
  if (feed.phase === 'error')
    showEmpty(parent, t('papers.failed', { reason: feed.reason }), t('papers.try-again'), refresh);
  if (feed.phase === 'ready' && isEmpty(listing)) {
    if (listing.kind === 'matches')
      showEmpty(parent, t('papers.no-match', { query }), t('papers.clear-filter'), clearFilter);
    else if (isFiltered)
      showEmpty(parent, t('papers.no-match-filters'), t('papers.clear-filter'), clearFilter);
    else if (held.notes === 0) showEmpty(parent, t('papers.no-notes'), t('papers.append'), append);
    else showEmpty(parent, t('papers.no-papers'), t('papers.append'), append);
  }
  showProblems(parent, feed, t);
}

/** Gives a function that shows progress, errors and why there is nothing to list; what is said already stays as it is. */
export function notesBox(parent: HTMLElement, deps: NotesDeps): (input: NotesInput) => void {
  let said = '';
  return input => {
    const { feed, held, listing, query, isFiltered } = input;
    const saying = JSON.stringify([
      feed,
      isEmpty(listing) && [listing.kind, query, held.notes === 0, isFiltered],
    ]);
    if (saying === said) return;
    said = saying;
    parent.empty();
    fill(parent, input, deps);
  };
}
