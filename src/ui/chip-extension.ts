import { StateEffect, type EditorState, type Extension } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';

/** A quiet note behind a line of the text. */
export interface Chip {
  /** Offset behind which it stands. */
  readonly at: number;
  readonly text: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly classes: readonly string[];
}

/** Dispatch it to have all chips read anew, after settings or other notes have changed. */
export const refreshChips = StateEffect.define<null>();

class ChipWidget extends WidgetType {
  constructor(private readonly chip: Chip) {
    super();
  }

  // What differs in class differs in text too.
  override eq({ chip }: ChipWidget): boolean {
    return chip.text === this.chip.text && chip.label === this.chip.label;
  }

  override toDOM(): HTMLElement {
    const { text, label, classes } = this.chip;
    return createSpan({ cls: [...classes], text, attr: { role: 'img', 'aria-label': label } });
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

/** Shows chips in Live Preview and Source mode; they are read whenever the text changes and drawn where one looks. */
export function chipExtension(read: (state: EditorState) => readonly Chip[]): Extension {
  return ViewPlugin.define(view => new ChipPlugin(view, read), { decorations: plugin => plugin.decorations });
}

class ChipPlugin {
  decorations: DecorationSet;
  private chips: readonly Chip[];

  constructor(
    view: EditorView,
    private readonly read: (state: EditorState) => readonly Chip[],
  ) {
    this.chips = read(view.state);
    this.decorations = this.draw(view);
  }

  update({ transactions, docChanged, viewportChanged, state, view }: ViewUpdate): void {
    const asked = transactions.some(({ effects }) => effects.some(effect => effect.is(refreshChips)));
    if (docChanged || asked) this.chips = this.read(state);
    if (docChanged || asked || viewportChanged) this.decorations = this.draw(view);
  }

  private draw(view: EditorView): DecorationSet {
    const visible = this.chips.filter(({ at }) =>
      view.visibleRanges.some(({ from, to }) => at >= from && at <= to),
    );
    return Decoration.set(
      visible.map(chip => Decoration.widget({ widget: new ChipWidget(chip), side: 1 }).range(chip.at)),
      true,
    );
  }
}
