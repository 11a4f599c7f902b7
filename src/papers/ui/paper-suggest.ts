import { SuggestModal, type App } from 'obsidian';
import { publicationText } from '../card-facts';
import type { PaperCard } from '../card';
import { highlights } from '../search/highlight';
import type { PaperIndex } from '../index/paper-index';
import { isEmptyQuery, parseQuery } from '../search/query';
import { createSearcher } from '../search/search';
import type { Translate } from '../../i18n/translate';
import type { Paper } from '../index/works';
import { addMarked } from './rows/tree-row';

/** What choosing a paper needs. */
export interface PaperSuggestDeps {
  readonly app: App;
  readonly index: PaperIndex;
  readonly t: Translate;
  /** Gets the card of the chosen paper that was noted last. */
  readonly choose: (card: PaperCard, event: MouseEvent | KeyboardEvent) => void;
}

const shownAtOnce = 50;

/** A quick switcher over all papers, in the ranking of the index. */
export class PaperSuggest extends SuggestModal<PaperCard> {
  private readonly find = createSearcher<PaperCard>();

  constructor(private readonly deps: PaperSuggestDeps) {
    super(deps.app);
    this.setPlaceholder(deps.t('papers.filter'));
    this.emptyStateText = deps.t('papers.nothing-found');
    this.limit = shownAtOnce;
  }

  override getSuggestions(text: string): PaperCard[] {
    const cards = this.deps.index.cards();
    const found = isEmptyQuery(parseQuery(text)) ? cards : this.find(cards, text);
    const seen = new Set<Paper>();
    const first: PaperCard[] = [];
    for (const card of found) {
      const paper = this.deps.index.paperOf(card);
      if (paper.cards.length > 1 && seen.has(paper)) continue;
      seen.add(paper);
      first.push(card);
      if (first.length >= shownAtOnce) break;
    }
    return first;
  }

  override renderSuggestion(card: PaperCard, element: HTMLElement): void {
    element.addClass('mod-complex');
    const content = element.createDiv({ cls: 'suggestion-content' });
    const title = content.createDiv({ cls: 'suggestion-title' });
    addMarked(title, card.name, highlights(card.name, parseQuery(this.inputEl.value)));
    const facts = [card.day, card.topic, publicationText(card)].filter(fact => fact !== null && fact !== '');
    content.createDiv({ cls: 'suggestion-note', text: facts.join(' · ') });
  }

  override onChooseSuggestion(card: PaperCard, event: MouseEvent | KeyboardEvent): void {
    this.deps.choose(card, event);
  }
}
