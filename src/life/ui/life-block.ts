import { MarkdownRenderChild } from 'obsidian';
import { parseBlock } from '../charts/block-options';
import type { LifeParts } from './life-content';
import { keepDrawn } from './live-content';

/** Name of the code block. */
export const lifeBlock = 'daybook-life';

/** The charts of one code block, for as long as it is on the page. */
export class LifeBlock extends MarkdownRenderChild {
  constructor(
    containerEl: HTMLElement,
    private readonly source: string,
    private readonly parts: LifeParts,
  ) {
    super(containerEl);
  }

  override onload(): void {
    const { containerEl, parts } = this;
    const options = parseBlock(this.source);
    containerEl.addClass('rdb-life-block');
    for (const line of options.unknown)
      containerEl.createDiv({
        cls: 'rdb-life-note rdb-alert',
        text: parts.ports.t('life.unknown-line', { line }),
      });
    keepDrawn(containerEl.createDiv({ cls: 'rdb-life-body' }), this, parts, {
      choice: () => options,
      onMoved: () => {},
    });
  }
}
