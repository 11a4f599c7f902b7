import type { App } from 'obsidian';
import { prepareFuzzySearch, sortSearchResults } from './fuzzy';
import { AbstractInputSuggest } from './input-suggest';
import { renderResults } from './matches';

/** Suggests paths of the vault below a text field and types the chosen one into it. */
export class PathSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: App,
    private readonly inputEl: HTMLInputElement,
    private readonly paths: () => readonly string[],
  ) {
    super(app, inputEl);
  }

  protected getSuggestions(query: string): string[] {
    const search = prepareFuzzySearch(query);
    const found = this.paths().flatMap(path => {
      const match = search(path);
      return match ? [{ path, match }] : [];
    });
    sortSearchResults(found);
    return found.map(({ path }) => path);
  }

  renderSuggestion(path: string, el: HTMLElement): void {
    const match = prepareFuzzySearch(this.getValue())(path);
    renderResults(el, path, match ?? { score: 0, matches: [] });
  }

  override selectSuggestion(path: string): void {
    this.setValue(path);
    this.inputEl.trigger('input');
    this.close();
  }
}
