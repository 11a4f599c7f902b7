import { AbstractInputSuggest, type App } from 'obsidian';
import type { Translate } from '../../i18n/translate';
import { matchTopics, type TopicUse } from '../../papers/list/topics';

/** Suggests the vault's topics in a text field, the one used last first. */
export class TopicSuggest extends AbstractInputSuggest<TopicUse> {
  constructor(
    app: App,
    private readonly inputEl: HTMLInputElement,
    private readonly topics: () => readonly TopicUse[],
    private readonly t: Translate,
  ) {
    super(app, inputEl);
    this.limit = 20;
  }

  protected override getSuggestions(query: string): TopicUse[] {
    return matchTopics(this.topics(), query).filter(({ topic }) => topic !== query);
  }

  override renderSuggestion({ topic, cards, last }: TopicUse, el: HTMLElement): void {
    el.addClass('rdb-topic-suggestion');
    el.createSpan({ cls: 'rdb-topic-name', text: topic });
    el.createSpan({ cls: 'rdb-topic-use', text: this.t('capture.topic-cards', { count: cards, day: last }) });
  }

  override selectSuggestion({ topic }: TopicUse): void {
    this.setValue(topic);
    // The form hears of a choice as it hears of typing.
    this.inputEl.dispatchEvent(new Event('input', { bubbles: true }));
    this.close();
  }
}
