import { ButtonComponent, Modal, type App } from 'obsidian';
import { addButtonRow } from '../../ui/dialog-foot';
import type { PaperMetadata } from '../../reference/paper-metadata';
import type { PaperCard } from '../../papers/card';
import type { Ports } from '../../ports';
import { Problem } from '../../problem';
import { countedLookup, type CountedLookup } from '../form/counted-lookup';
import { CandidateSuggest } from './candidate-suggest';
import { addLookupLine, type LookupLine } from './lookup-line';

/** The elements of one card in the dialog. */
export interface CardRow {
  readonly el: HTMLElement;
  readonly say: (text: string) => void;
}

/** A dialog that asks services about cards, one after the other: how far it is, a way to stop, and a row for each card. */
export abstract class MetadataModal extends Modal {
  protected readonly rows = new Map<PaperCard, CardRow>();
  private line: LookupLine | null = null;
  private statusEl: HTMLElement | null = null;
  private running: CountedLookup | null = null;

  constructor(
    app: App,
    protected readonly ports: Ports,
    protected readonly cards: readonly PaperCard[],
  ) {
    super(app);
  }

  /** Asks and shows what came of it, with the counted world. */
  protected abstract run(counted: CountedLookup): Promise<void>;

  override onOpen(): void {
    const { contentEl, ports } = this;
    this.modalEl.addClass('rdb-metadata');
    const stop = () => this.running?.stop();
    this.line = addLookupLine(contentEl, ports.t, { ask: () => undefined, stop });
    this.statusEl = contentEl.createDiv({ cls: 'rdb-metadata-status', attr: { role: 'status' } });
    const list = contentEl.createEl('ul', { cls: 'rdb-metadata-list' });
    for (const card of this.cards) this.rows.set(card, addRow(list, card));
    const buttons = addButtonRow(contentEl);
    this.addButtons(buttons);
    new ButtonComponent(buttons).setButtonText(ports.t('capture.close')).onClick(() => this.close());
    void this.start();
  }

  override onClose(): void {
    this.running?.stop();
    this.running = null;
    this.rows.clear();
    this.contentEl.empty();
  }

  /** Adds buttons before the one that closes. */
  protected addButtons(_parent: HTMLElement): void {
    return;
  }

  protected say(text: string): void {
    this.statusEl?.setText(text);
  }

  /** Lets the user say which of several papers a card is about. */
  protected offerChoice(
    card: PaperCard,
    papers: readonly PaperMetadata[],
    choose: (paper: PaperMetadata) => Promise<void>,
  ): void {
    const row = this.rows.get(card);
    if (row === undefined) return;
    const { t } = this.ports;
    const button = new ButtonComponent(row.el).setButtonText(t('capture.choose-button'));
    button.onClick(() => {
      const picked = (paper: PaperMetadata | null): void => {
        if (paper === null) return;
        button.buttonEl.remove();
        void this.reporting(() => choose(paper));
      };
      new CandidateSuggest(
        this.app,
        t,
        { title: card.name, papers, none: t('capture.none-of-these') },
        picked,
      ).open();
    });
  }

  /** Runs an action; what goes wrong is said in the dialog. */
  protected async reporting(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.say(error instanceof Problem ? reason : this.ports.t('common.failed', { reason }));
    }
  }

  private async start(): Promise<void> {
    const counted = countedLookup(this.ports, this.cards.length, progress => {
      if (this.running !== null) this.line?.show(progress);
    });
    this.running = counted;
    this.line?.show({ hosts: [], done: 0, total: this.cards.length });
    await this.reporting(() => this.run(counted));
    this.running = null;
    this.line?.show('none');
  }
}

function addRow(list: HTMLElement, { name, day }: PaperCard): CardRow {
  const el = list.createEl('li', { cls: 'rdb-item' });
  el.createDiv({ cls: 'rdb-item-title', text: `${name} · ${day}` });
  const note = el.createDiv({ cls: 'rdb-item-note' });
  return { el, say: text => note.setText(text) };
}
