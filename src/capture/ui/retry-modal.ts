import type { PaperCard } from '../../papers/card';
import { completeAll, completeWith, type CompleteResult } from '../refresh/complete-pending';
import type { CountedLookup } from '../form/counted-lookup';
import { askedText, metadataText } from '../form/form-view';
import { MetadataModal } from './metadata-modal';

/** The dialog that completes cards whose metadata are still to come. */
export class RetryModal extends MetadataModal {
  private completed = 0;

  override onOpen(): void {
    this.setTitle(this.ports.t('capture.retry'));
    super.onOpen();
  }

  protected async run({ ports, watch }: CountedLookup): Promise<void> {
    for (const { card, result } of await completeAll(ports, this.cards, watch)) this.show(card, result);
    this.count();
  }

  private show(card: PaperCard, result: CompleteResult): void {
    if (result.kind === 'completed') this.completed++;
    this.rows.get(card)?.say(this.saidOf(result));
    if (result.kind !== 'choose') return;
    this.offerChoice(card, result.candidates, async paper => {
      this.show(card, await completeWith(this.ports, card.path, card, paper));
      this.count();
    });
  }

  private count(): void {
    this.say(this.ports.t('capture.retried', { done: this.completed, total: this.cards.length }));
  }

  private saidOf(result: CompleteResult): string {
    const { t } = this.ports;
    switch (result.kind) {
      case 'completed':
        return t('capture.completed', { facts: metadataText(result.metadata, t) || result.metadata.title });
      case 'pending':
        return t('capture.still-pending', { why: askedText(result.asked, t) });
      case 'choose':
        return t('capture.candidates');
      case 'unregistered':
        return t('capture.no-such-id');
      case 'gone':
        return t('capture.not-pending');
      case 'cancelled':
        return t('capture.not-asked');
    }
  }
}
