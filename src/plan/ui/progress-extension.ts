import { StateEffect, type EditorState, type Extension, type Range } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';
import { planProgress, type Progress } from '../progress';

/** What the extension asks for: it is read anew whenever the text changes. */
export interface ProgressSource {
  /** Section names of the plan, or null where counts are not shown: setting off, no daily note. */
  readonly planNames: (state: EditorState) => readonly string[] | null;
  /** What a screen reader says. */
  readonly label: (progress: Progress) => string;
}

/** Dispatch it to redraw after a settings change. */
export const refreshProgress = StateEffect.define<null>();

class CountWidget extends WidgetType {
  constructor(
    private readonly text: string,
    private readonly label: string,
    private readonly complete: boolean,
  ) {
    super();
  }

  override eq(other: CountWidget): boolean {
    return other.text === this.text && other.label === this.label;
  }

  override toDOM(): HTMLElement {
    const cls = this.complete ? ['rdb-progress', 'is-complete'] : ['rdb-progress'];
    return createSpan({ cls, text: this.text, attr: { role: 'img', 'aria-label': this.label } });
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

/** Shows "2/5" behind the headings of the plan, in Live Preview and Source mode. */
export function progressExtension(source: ProgressSource): Extension {
  return ViewPlugin.define(view => new ProgressPlugin(view, source), {
    decorations: plugin => plugin.decorations,
  });
}

class ProgressPlugin {
  decorations: DecorationSet;
  private progress: readonly Progress[];

  constructor(
    view: EditorView,
    private readonly source: ProgressSource,
  ) {
    this.progress = this.count(view.state);
    this.decorations = this.draw(view);
  }

  update(update: ViewUpdate): void {
    const asked = update.transactions.some(transaction =>
      transaction.effects.some(effect => effect.is(refreshProgress)),
    );
    if (update.docChanged || asked) this.progress = this.count(update.state);
    if (update.docChanged || asked || update.viewportChanged) this.decorations = this.draw(update.view);
  }

  private count(state: EditorState): readonly Progress[] {
    const names = this.source.planNames(state);
    return names === null ? [] : planProgress(state.doc.toString(), names);
  }

  private draw(view: EditorView): DecorationSet {
    const visible = this.progress.filter(({ at }) =>
      view.visibleRanges.some(range => at >= range.from && at <= range.to),
    );
    return Decoration.set(visible.map(progress => this.chip(progress)));
  }

  private chip(progress: Progress): Range<Decoration> {
    const text = `${progress.done}/${progress.total}`;
    const widget = new CountWidget(text, this.source.label(progress), progress.done === progress.total);
    return Decoration.widget({ widget, side: 1 }).range(progress.at);
  }
}
