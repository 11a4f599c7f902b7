import { ButtonComponent, ItemView, Notice, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { lifeCsv } from '../log/life-csv';
import { parseRange, rangeText, usualRanges, type Range } from '../charts/range';
import { chosenDays, chosenSpan, type LifeParts } from './life-content';
import { keepDrawn, type LiveContent } from './live-content';

/** Name of the view in the workspace. */
export const lifeViewType = 'research-daybook-life';

/** What the view starts. */
export interface LifeViewDeps extends LifeParts {
  readonly onFill: () => void;
}

/** The life log in charts. */
export class LifeView extends ItemView {
  private range: Range = { kind: 'last', days: 90 };
  private content: LiveContent | null = null;
  private readonly rangeButtons = new Map<string, HTMLElement>();
  private ends: readonly HTMLInputElement[] = [];

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: LifeViewDeps,
  ) {
    super(leaf);
    this.icon = 'chart-line';
  }

  override getViewType(): string {
    return lifeViewType;
  }

  override getDisplayText(): string {
    return this.deps.ports.t('life.title');
  }

  override getState(): Record<string, unknown> {
    return { range: rangeText(this.range) };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const written: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'range') : null;
    const range = typeof written === 'string' ? parseRange(written) : null;
    if (range && rangeText(range) !== rangeText(this.range)) this.look(range);
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl, deps } = this;
    contentEl.empty();
    contentEl.addClass('rdb-life');
    this.addToolbar(contentEl.createDiv({ cls: 'rdb-life-toolbar' }));
    const body = contentEl.createDiv({ cls: 'rdb-life-body' });
    this.content = keepDrawn(body, this, deps, {
      choice: () => ({ range: this.range, fields: [], types: [] }),
      onMoved: span => this.take({ kind: 'span', ...span }),
    });
    this.showRange();
  }

  protected override async onClose(): Promise<void> {
    this.content = null;
  }

  private addToolbar(bar: HTMLElement): void {
    const { t } = this.deps.ports;
    const group = bar.createDiv({
      cls: 'rdb-life-ranges',
      attr: { role: 'group', 'aria-label': t('life.range') },
    });
    for (const name of usualRanges) {
      const label =
        name === 'all'
          ? t('life.range-all')
          : name === '365'
            ? t('life.range-year')
            : t('life.range-days', { days: name });
      const button = new ButtonComponent(group).setButtonText(label);
      button.onClick(() => this.look(parseRange(name) ?? this.range));
      this.rangeButtons.set(name, button.buttonEl);
    }
    this.ends = (['life.range-from', 'life.range-to'] as const).map(key => {
      const input = bar.createEl('input', { type: 'date', attr: { 'aria-label': t(key) } });
      input.addEventListener('change', () => {
        const [from, to] = this.ends.map(end => end.value);
        const range = parseRange(`${from ?? ''}..${to ?? ''}`);
        if (range) this.look(range);
      });
      return input;
    });
    new ButtonComponent(bar).setButtonText(t('life.log')).onClick(this.deps.onFill);
    new ButtonComponent(bar).setButtonText(t('life.copy-csv')).onClick(() => void this.copy());
  }

  private look(range: Range): void {
    this.take(range);
    this.content?.look();
  }

  private take(range: Range): void {
    this.range = range;
    this.app.workspace.requestSaveLayout();
    this.showRange();
  }

  private showRange(): void {
    const shown = rangeText(this.range);
    for (const [name, button] of this.rangeButtons)
      button.setAttribute('aria-pressed', String(name === shown));
    const { from, to } = chosenSpan(this.deps, this.range);
    this.ends.forEach((input, at) => (input.value = at === 0 ? from : to));
  }

  private async copy(): Promise<void> {
    const days = chosenDays(this.deps, this.range);
    await this.contentEl.win.navigator.clipboard.writeText(lifeCsv(days));
    new Notice(this.deps.ports.t('life.copied', { days: days.length }));
  }
}
