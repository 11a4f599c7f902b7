import { StateEffect, type EditorState, type Extension } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';
import type { CarriedPlace } from '../carried-places';

/** What the extension asks for: it is read anew whenever the text changes. */
export interface CarriedSource {
  /** The carried tasks of the note in the editor; none where they are not shown. */
  readonly places: (state: EditorState) => readonly CarriedPlace[];
  readonly text: (days: number) => string;
  /** What a screen reader says. */
  readonly label: (days: number) => string;
}

/** Dispatch it to redraw after settings or earlier notes have changed. */
export const refreshCarried = StateEffect.define<null>();

class DaysWidget extends WidgetType {
  constructor(
    private readonly text: string,
    private readonly label: string,
  ) {
    super();
  }

  override eq(other: DaysWidget): boolean {
    return other.text === this.text && other.label === this.label;
  }

  override toDOM(): HTMLElement {
    return createSpan({
      cls: 'rdb-carried',
      text: this.text,
      attr: { role: 'img', 'aria-label': this.label },
    });
  }

  override ignoreEvent(): boolean {
    return false;
  }
}

/** Shows behind a task for how many days it has been carried, in Live Preview and Source mode. */
export function carriedExtension(source: CarriedSource): Extension {
  return ViewPlugin.define(view => new CarriedPlugin(view, source), {
    decorations: plugin => plugin.decorations,
  });
}

class CarriedPlugin {
  decorations: DecorationSet;
  private places: readonly CarriedPlace[];

  constructor(
    view: EditorView,
    private readonly source: CarriedSource,
  ) {
    this.places = source.places(view.state);
    this.decorations = this.draw(view);
  }

  update({ transactions, docChanged, viewportChanged, state, view }: ViewUpdate): void {
    const asked = transactions.some(({ effects }) => effects.some(effect => effect.is(refreshCarried)));
    if (docChanged || asked) this.places = this.source.places(state);
    if (docChanged || asked || viewportChanged) this.decorations = this.draw(view);
  }

  private draw(view: EditorView): DecorationSet {
    const { text, label } = this.source;
    const visible = this.places.filter(
      ({ at, days }) => days > 0 && view.visibleRanges.some(({ from, to }) => at >= from && at <= to),
    );
    return Decoration.set(
      visible.map(({ at, days }) =>
        Decoration.widget({ widget: new DaysWidget(text(days), label(days)), side: 1 }).range(at),
      ),
      true,
    );
  }
}
