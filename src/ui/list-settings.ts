import type { ExtraButtonComponent, Setting, SettingDefinitionItem, SettingDefinitionList } from 'obsidian';
import type { Translate } from '../i18n/translate';
import type { NoteWords } from '../settings/note-words';
import type { SettingsPage } from './settings-rows';

/** What lists of the template are made from: the words in use, and where changes go. */
export interface ListsInUse extends SettingsPage {
  readonly t: Translate;
  readonly words: NoteWords;
}

/** A list of rows that the user adds to, edits, reorders and removes from. */
export interface ListSetting<Row> {
  readonly heading: string;
  readonly addName: string;
  /** What one row is called by a screen reader, before its number. */
  readonly rowName: string;
  /** Rows in use: the user's or the defaults. */
  readonly rows: readonly Row[];
  /** A new row. */
  readonly blank: (number: number) => Row;
  /** `others` are the other rows as they are by then. */
  readonly draw: (
    setting: Setting,
    row: Row,
    change: (row: Row) => void,
    others: () => readonly Row[],
  ) => void;
  /** Stores the rows; an empty list means the defaults. `redraw` says that the rows moved. */
  readonly store: (rows: readonly Row[], redraw: boolean) => void;
}

/** The declarative definition of such a list. */
export function listSetting<Row>(list: ListSetting<Row>, t: Translate): SettingDefinitionItem {
  const { rows, store } = list;
  // Typing in one row must not undo what was typed in another since the rows were drawn.
  const current = [...rows];
  const restore = (button: ExtraButtonComponent) =>
    button
      .setIcon('rotate-ccw')
      .setTooltip(t('settings.restore'))
      .onClick(() => store([], true));
  const definition: SettingDefinitionList = {
    type: 'list',
    heading: list.heading,
    extraButtons: [restore],
    items: rows.map((row, at) => ({
      name: t('settings.row', { kind: list.rowName, number: at + 1 }),
      searchable: false,
      render: (setting: Setting) => {
        setting.setClass('rdb-list-row');
        const change = (changed: Row): void => {
          current[at] = changed;
          store([...current], false);
        };
        list.draw(setting, row, change, () => current.filter((_, other) => other !== at));
      },
    })),
    addItem: { name: list.addName, action: () => store([...current, list.blank(rows.length + 1)], true) },
    onReorder: (from, to) => {
      const moved = current.splice(from, 1);
      current.splice(to, 0, ...moved);
      store([...current], true);
    },
    onDelete: at => {
      current.splice(at, 1);
      store([...current], true);
    },
  };
  return definition;
}
