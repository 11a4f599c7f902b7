import { ButtonComponent } from 'obsidian';
import type { PaperMetadata } from '../../reference/paper-metadata';
import type { PaperCard } from '../../papers/card';
import { changeText } from '../../cards/change/change-text';
import type { CountedLookup } from '../form/counted-lookup';
import { askedText } from '../form/form-view';
import { proposeChanges, type Change } from '../../cards/change/refresh-card';
import { findChanges, writeChanges, type Proposal } from '../refresh/refresh-metadata';
import { MetadataModal } from './metadata-modal';

interface Tick {
  readonly proposal: Proposal;
  readonly change: Change;
  readonly box: HTMLInputElement;
}

/** The dialog that shows what has become of papers; only what is ticked is written. */
export class RefreshModal extends MetadataModal {
  private ticks: readonly Tick[] = [];
  private button: ButtonComponent | null = null;

  override onOpen(): void {
    this.setTitle(this.ports.t('capture.refresh'));
    super.onOpen();
  }

  protected override addButtons(parent: HTMLElement): void {
    this.button = new ButtonComponent(parent).setCta().onClick(() => void this.reporting(() => this.write()));
    this.count();
  }

  protected async run({ ports, watch }: CountedLookup): Promise<void> {
    const proposals = await findChanges(ports, this.cards, watch);
    for (const proposal of proposals) this.show(proposal);
    if (proposals.every(({ changes }) => changes.length === 0)) this.say(this.ports.t('capture.nothing-new'));
  }

  private show(proposal: Proposal): void {
    const { card, result, changes } = proposal;
    const row = this.rows.get(card);
    row?.say(this.saidOf(proposal));
    if (result?.kind === 'choose') this.offerChoice(card, result.candidates, paper => this.take(card, paper));
    if (row === undefined) return;
    for (const change of changes) {
      const label = row.el.createEl('label', { cls: 'rdb-change' });
      const box = label.createEl('input', { type: 'checkbox' });
      // What replaces words of the note is for the user to decide.
      box.checked = change.before === '';
      box.addEventListener('change', () => this.count());
      label.createSpan({ text: changeText(change, this.ports.t) });
      this.ticks = [...this.ticks, { proposal, change, box }];
    }
    this.count();
  }

  private async take(card: PaperCard, metadata: PaperMetadata): Promise<void> {
    const result = { kind: 'found', metadata, asked: [] } as const;
    this.show({ card, result, metadata, changes: proposeChanges(card, metadata) });
  }

  private ticked(): readonly Tick[] {
    return this.ticks.filter(({ box }) => box.checked);
  }

  private count(): void {
    const count = this.ticked().length;
    this.button?.setButtonText(this.ports.t('capture.write-changes', { count })).setDisabled(count === 0);
  }

  private async write(): Promise<void> {
    const { t } = this.ports;
    const ticked = this.ticked();
    let written = 0;
    for (const proposal of new Set(ticked.map(tick => tick.proposal))) {
      const changes = ticked.filter(tick => tick.proposal === proposal).map(({ change }) => change);
      const isThere = await writeChanges(this.ports, proposal, changes);
      if (isThere) written += changes.length;
      else this.rows.get(proposal.card)?.say(t('capture.not-pending'));
    }
    for (const { box } of ticked) box.parentElement?.remove();
    this.ticks = this.ticks.filter(tick => !ticked.includes(tick));
    this.count();
    this.say(t('capture.changes-written', { count: written }));
  }

  private saidOf({ result, changes }: Proposal): string {
    const { t } = this.ports;
    switch (result?.kind) {
      case 'found':
        return changes.length === 0 ? t('capture.up-to-date') : '';
      case 'choose':
        return t('capture.candidates');
      case 'unregistered':
        return t('capture.no-such-id');
      case 'pending':
        return t('capture.nobody-knew', { why: askedText(result.asked, t) });
      case undefined:
        return t('capture.not-asked');
    }
  }
}
