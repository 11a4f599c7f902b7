import { editorInfoField, MarkdownView, type Plugin } from 'obsidian';
import { StateEffect, type EditorState } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import { dayOfPath } from '../../daily/location/daily-path';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import type { SettingsStore } from '../../settings/settings-store';
import type { Day } from '../../time/day';
import { emptyLogs } from '../log/empty-log';
import { fieldFinder } from '../log/fields';

/** Has the buttons of an editor looked for anew, after settings have changed. */
const lookAgain = StateEffect.define<null>();

class FillWidget extends WidgetType {
  constructor(
    private readonly day: Day,
    private readonly label: string,
    private readonly onFill: (day: Day) => void,
  ) {
    super();
  }

  override eq({ day, label }: FillWidget): boolean {
    return day === this.day && label === this.label;
  }

  override toDOM(): HTMLElement {
    const button = createEl('button', { cls: 'rdb-life-fill', text: this.label, attr: { type: 'button' } });
    button.addEventListener('click', () => this.onFill(this.day));
    return button;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

// Behind the heading: in Live Preview the table itself is replaced by one that is drawn.
function buttonsOf(state: EditorState, ports: Ports, onFill: (day: Day) => void): DecorationSet {
  const path = state.field(editorInfoField, false)?.file?.path;
  const day = path === undefined ? null : dayOfPath(path, ports.place(), ports.dates);
  if (day === null || !ports.settings().lifeButton) return Decoration.none;
  const places = emptyLogs(state.doc.toString(), sectionNames(ports, 'life'), fieldFinder(ports));
  const widget = new FillWidget(day, ports.t('life.fill'), onFill);
  return Decoration.set(places.map(at => Decoration.widget({ widget, side: 2 }).range(at)));
}

/** Puts a button behind the heading of an empty life-log table, in Live Preview and Source mode. */
export function registerFillButton(
  plugin: Plugin,
  ports: Ports,
  store: SettingsStore,
  onFill: (day: Day) => void,
): void {
  const extension = ViewPlugin.define(
    view => ({
      decorations: buttonsOf(view.state, ports, onFill),
      update({ docChanged, transactions, state }: ViewUpdate): void {
        const asked = transactions.some(({ effects }) => effects.some(effect => effect.is(lookAgain)));
        if (docChanged || asked) this.decorations = buttonsOf(state, ports, onFill);
      },
    }),
    { decorations: value => value.decorations },
  );
  plugin.registerEditorExtension(extension);
  const refresh = (): void => {
    for (const { view } of plugin.app.workspace.getLeavesOfType('markdown'))
      if (view instanceof MarkdownView)
        EditorView.findFromDOM(view.contentEl)?.dispatch({ effects: lookAgain.of(null) });
  };
  plugin.register(store.onChange(refresh));
}
