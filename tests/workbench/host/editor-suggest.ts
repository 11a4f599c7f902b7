import type { EditorPosition, EditorSuggestTriggerInfo, Instruction } from 'obsidian';
import type { App } from './app';
import type { Editor } from './editor';
import type { TFile } from './files';
import { asObsidian } from './seam';
import { PopoverSuggest } from './ui/input-suggest';
import { SuggestionList } from './ui/suggestion-list';

interface SuggestContext extends EditorSuggestTriggerInfo {
  readonly editor: Editor;
  readonly file: TFile;
}

/** Suggestions at the cursor while one writes. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: SuggestContext | null = null;
  limit = 100;
  readonly #list: SuggestionList<T>;
  readonly #instructionsEl: HTMLElement;
  #asked = 0;

  constructor(app: App) {
    super(asObsidian.app(app));
    this.#list = new SuggestionList(this, this.suggestEl, createDiv(), this.scope);
    this.#instructionsEl = this.suggestContainerEl.createDiv('prompt-instructions');
  }

  abstract onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: SuggestContext): T[] | Promise<T[]>;

  setInstructions(instructions: Instruction[]): void {
    this.#instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const row = this.#instructionsEl.createDiv('prompt-instruction');
      row.createSpan({ cls: 'prompt-instruction-command', text: command });
      row.createSpan({ text: purpose });
    }
  }

  override close(): void {
    this.#asked++;
    this.context = null;
    super.close();
  }

  /** Asks whether the cursor stands at a place for suggestions; answers whether it does. */
  trigger(editor: Editor, file: TFile): boolean {
    const info = this.onTrigger(editor.getCursor(), editor, file);
    if (!info) {
      if (this.context) this.close();
      return false;
    }
    this.context = { ...info, editor, file };
    void this.#show(this.context);
    return true;
  }

  async #show(context: SuggestContext): Promise<void> {
    const question = ++this.#asked;
    const found = await this.getSuggestions(context);
    if (question !== this.#asked) return;
    if (found.length === 0) return this.close();
    this.#list.setValues(found.slice(0, this.limit));
    this.open();
    const place = context.editor.cm.coordsAtPos(context.editor.posToOffset(context.start));
    if (place) this.putAt(place);
  }
}

/** The suggesters plugins registered; the first that has something to say is shown. */
export class EditorSuggestions {
  private readonly suggesters: EditorSuggest<unknown>[] = [];

  add(suggester: EditorSuggest<unknown>): void {
    this.suggesters.push(suggester);
  }

  remove(suggester: EditorSuggest<unknown>): void {
    this.suggesters.remove(suggester);
    suggester.close();
  }

  /** Called after every change of a note's text; suggestions open only while one types. */
  update(editor: Editor, file: TFile | null, typed: boolean): void {
    let open = !typed && !this.suggesters.some(suggester => suggester.context);
    for (const suggester of this.suggesters) {
      if (open || !file) suggester.close();
      else open = suggester.trigger(editor, file);
    }
  }
}
