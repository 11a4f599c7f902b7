import { SuggestModal, type App } from 'obsidian';
import type { Translate } from '../../i18n/translate';
import type { PaperMetadata } from '../../reference/paper-metadata';
import { publicationText } from '../../papers/card-facts';
import { fold } from '../../text/fold';
import { canonicalLinks } from '../../reference/identify';
import { metadataText } from '../form/form-view';

/** What choosing among papers of one title needs. */
export interface Candidates {
  readonly title: string;
  readonly papers: readonly PaperMetadata[];
  /** What taking none of them is called. */
  readonly none: string;
}

/** Lets the user say which of several papers is meant; null stands for none of them. Closing it chooses nothing. */
export class CandidateSuggest extends SuggestModal<PaperMetadata | null> {
  constructor(
    app: App,
    private readonly t: Translate,
    private readonly candidates: Candidates,
    private readonly choose: (paper: PaperMetadata | null) => void,
  ) {
    super(app);
    this.modalEl.addClass('rdb-candidates');
    this.setPlaceholder(t('capture.choose', { title: candidates.title }));
    this.setInstructions([
      { command: '↑↓', purpose: t('capture.choose-move') },
      { command: '↵', purpose: t('capture.choose-take') },
      { command: 'esc', purpose: t('capture.choose-back') },
    ]);
  }

  override getSuggestions(query: string): (PaperMetadata | null)[] {
    const words = fold(query).trim().split(/\s+/);
    const found = this.candidates.papers.filter(paper => {
      const text = fold([paper.title, ...paper.authors, publicationText(paper)].join(' '));
      return words.every(word => text.includes(word));
    });
    return [...found, null];
  }

  override renderSuggestion(paper: PaperMetadata | null, element: HTMLElement): void {
    if (paper === null) {
      element.setText(this.candidates.none);
      return;
    }
    element.addClass('mod-complex');
    const content = element.createDiv({ cls: 'suggestion-content' });
    content.createDiv({ cls: 'suggestion-title', text: paper.title });
    const ids = canonicalLinks(paper.ids).map(({ text }) => text);
    const facts = [metadataText(paper, this.t), ...ids];
    content.createDiv({ cls: 'suggestion-note', text: facts.filter(fact => fact !== '').join(' · ') });
  }

  override onChooseSuggestion(paper: PaperMetadata | null): void {
    this.choose(paper);
  }
}
