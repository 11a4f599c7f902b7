import { AbstractInputSuggest, ButtonComponent, TextComponent, type App, type TFile } from 'obsidian';
import type { Translate } from '../../i18n/translate';
import type { Source } from '../find-choices';

/** What the source field needs. */
export interface SourceContext {
  readonly app: App;
  readonly t: Translate;
  /** Text to begin with; empty for none. */
  readonly initial: string;
  readonly onSource: (source: Source) => void;
  /** Runs when a file cannot be read. */
  readonly onFault: (path: string, error: unknown) => void;
}

/** Milliseconds without typing after which a pasted text is read. */
const delay = 250;

/** Adds the ways to give a source: pasting, choosing a file, dropping one, naming a file of the vault. */
export function addSourceField(
  parent: HTMLElement,
  context: SourceContext,
): { focus: () => void; close: () => void } {
  const { t, initial, onSource } = context;
  const label = parent.createEl('label', { cls: 'rdb-import-label', text: t('import.source') });
  const area = parent.createEl('textarea', { cls: 'rdb-import-source', attr: { rows: '4' } });
  area.id = 'rdb-import-source';
  label.htmlFor = area.id;
  const hint = parent.createDiv({ cls: 'rdb-import-hint', text: t('import.source-hint') });
  hint.id = 'rdb-import-source-hint';
  area.setAttribute('aria-describedby', hint.id);
  const row = parent.createDiv({ cls: 'rdb-import-files' });
  const chosen = parent.createDiv({ cls: 'rdb-import-chosen', attr: { role: 'status' } });

  const take = (source: Source, named: boolean) => {
    if (named) area.value = '';
    chosen.setText(named ? source.name : '');
    onSource(source);
  };
  const readFile = async (file: File) => {
    try {
      take({ text: await file.text(), name: file.name.replace(/\.[^.]*$/, '') }, true);
    } catch (error) {
      context.onFault(file.name, error);
    }
  };
  let timer = 0;
  area.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => take({ text: area.value, name: '' }, false), delay);
  });
  addPicker(row, t, file => void readFile(file));
  area.value = initial;
  const suggest = addVaultFile(row, context, (file, text) => take({ text, name: file.basename }, true));
  addDrop(parent, file => void readFile(file));
  return {
    focus: () => area.focus(),
    close: () => {
      window.clearTimeout(timer);
      suggest.close();
    },
  };
}

function addPicker(row: HTMLElement, t: Translate, onFile: (file: File) => void): void {
  const input = row.createEl('input', { cls: 'rdb-import-picker', type: 'file' });
  input.accept = '.md,.markdown,.txt,.bib,.bibtex,.ris,.json,.html';
  input.hidden = true;
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file !== undefined) onFile(file);
  });
  new ButtonComponent(row).setButtonText(t('import.pick-file')).onClick(() => input.click());
}

function addDrop(parent: HTMLElement, onFile: (file: File) => void): void {
  const zone = parent;
  const over = (is: boolean) => (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    zone.toggleClass('is-dropping', is);
  };
  zone.addEventListener('dragover', over(true));
  zone.addEventListener('dragleave', over(false));
  zone.addEventListener('drop', event => {
    over(false)(event);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) onFile(file);
  });
}

function addVaultFile(
  row: HTMLElement,
  { app, t, onFault }: SourceContext,
  onText: (file: TFile, text: string) => void,
): FileSuggest {
  const text = new TextComponent(row).setPlaceholder(t('import.vault-hint'));
  text.inputEl.addClass('rdb-import-vault');
  text.inputEl.setAttribute('aria-label', t('import.vault-file'));
  return new FileSuggest(app, text.inputEl, async file => {
    try {
      onText(file, await app.vault.read(file));
    } catch (error) {
      onFault(file.path, error);
    }
  });
}

const readable = /^(?:md|markdown|txt|bib|bibtex|ris|json)$/i;

/** Suggests the vault's files that can hold papers. */
class FileSuggest extends AbstractInputSuggest<TFile> {
  constructor(
    app: App,
    inputEl: HTMLInputElement,
    private readonly onFile: (file: TFile) => Promise<void>,
  ) {
    super(app, inputEl);
    this.limit = 20;
  }

  protected override getSuggestions(query: string): TFile[] {
    const words = query.toLowerCase().split(/\s+/);
    return this.app.vault
      .getFiles()
      .filter(
        ({ extension, path }) =>
          readable.test(extension) && words.every(word => path.toLowerCase().includes(word)),
      );
  }

  override renderSuggestion({ path }: TFile, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion(file: TFile): void {
    this.setValue(file.path);
    this.close();
    void this.onFile(file);
  }
}
