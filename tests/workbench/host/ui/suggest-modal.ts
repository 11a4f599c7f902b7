import type { App, FuzzyMatch, Instruction } from 'obsidian';
import type * as obsidian from 'obsidian';
import { prepareFuzzySearch, sortSearchResults } from './fuzzy';
import { renderMatches } from './matches';
import { Modal } from './modal';
import { SuggestionList } from './suggestion-list';

/** A field over the app with suggestions below it. */
export abstract class SuggestModal<T>
  extends Modal
  implements Pick<obsidian.SuggestModal<T>, keyof obsidian.SuggestModal<T>>
{
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private readonly list: SuggestionList<T>;
  private instructionsEl: HTMLElement | null = null;
  private asked = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.empty();
    this.modalEl.className = 'prompt';
    this.modalEl.removeAttribute('aria-labelledby');
    this.inputEl = this.modalEl.createDiv('prompt-input-container').createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: { autocapitalize: 'off', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'done' },
    });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.list = new SuggestionList(this, this.resultContainerEl, this.inputEl, this.scope);
    this.inputEl.addEventListener('input', () => void this.updateSuggestions());
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

  override open(): void {
    super.open();
    void this.updateSuggestions();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.setAttrs({ placeholder, 'aria-label': placeholder });
  }

  setInstructions(instructions: Instruction[]): void {
    this.instructionsEl?.remove();
    this.instructionsEl = this.modalEl.createDiv('prompt-instructions');
    for (const { command, purpose } of instructions) {
      const instruction = this.instructionsEl.createDiv('prompt-instruction');
      instruction.createSpan({ cls: 'prompt-instruction-command', text: command });
      instruction.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    if (this.emptyStateText) {
      this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
    }
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.list.useSelected(event);
  }

  protected override firstFocus(): HTMLElement {
    return this.inputEl;
  }

  /** Answers that come after a later question are dropped. */
  private async updateSuggestions(): Promise<void> {
    const question = ++this.asked;
    const found = await this.getSuggestions(this.inputEl.value);
    if (question !== this.asked) return;
    this.list.setValues(this.limit > 0 ? found.slice(0, this.limit) : found);
    if (found.length === 0) this.onNoSuggestion();
  }
}

/** Suggests those of a fixed list of items whose text fits what was typed. */
export abstract class FuzzySuggestModal<T>
  extends SuggestModal<FuzzyMatch<T>>
  implements Pick<obsidian.FuzzySuggestModal<T>, keyof obsidian.FuzzySuggestModal<T>>
{
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

  getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found = this.getItems().flatMap(item => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    sortSearchResults(found);
    return found;
  }

  renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
    renderMatches(el, this.getItemText(item), match.matches);
  }

  onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }
}
