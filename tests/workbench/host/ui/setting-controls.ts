import type {
  App,
  SettingControl,
  SettingControlBase,
  SettingFileControl,
  SettingFolderControl,
  SettingNumberControl,
  SettingSliderControl,
} from 'obsidian';
import { PathSuggest } from './path-suggest';
import { type Setting } from './setting';
import { type AbstractTextComponent, type TextComponent } from './text-components';

/** What a row needs of the settings tab it stands in. */
export interface SettingStore {
  readonly app: App;
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): void | Promise<void>;
  refreshDomState(): void;
}

/** Adds the control of a definition to its row: filled with the stored value, storing what the user changes. */
export function addControl(setting: Setting, control: SettingControl, store: SettingStore): void {
  const stored = store.getControlValue(control.key) ?? control.defaultValue;
  switch (control.type) {
    case 'toggle':
      setting.addToggle(toggle => toggle.setValue(stored === true).onChange(saver(setting, control, store)));
      return;
    case 'dropdown':
      setting.addDropdown(dropdown =>
        dropdown
          .addOptions(control.options)
          .setValue(textOf(stored))
          .onChange(saver(setting, control, store)),
      );
      return;
    case 'slider':
      return addSlider(setting, control, store, Number(stored ?? control.min));
    case 'number':
      return addNumber(setting, control, store, stored);
    case 'color':
      setting.addColorPicker(color =>
        color.setValue(textOf(stored)).onChange(saver(setting, control, store)),
      );
      return;
    case 'textarea':
      setting.addTextArea(area => {
        if (control.rows) area.inputEl.rows = control.rows;
        fill(area, control.placeholder, textOf(stored)).onChange(
          saver(setting, control, store, textOf(stored)),
        );
      });
      return;
    case 'text':
    case 'file':
    case 'folder':
      setting.addText(text => {
        fill(text, control.placeholder, textOf(stored)).onChange(
          saver(setting, control, store, textOf(stored)),
        );
        if (control.type !== 'text') suggestPaths(text, control, store.app);
      });
  }
}

function textOf(stored: unknown): string {
  return typeof stored === 'string' || typeof stored === 'number' ? String(stored) : '';
}

type Field<T extends HTMLInputElement | HTMLTextAreaElement> = AbstractTextComponent<T>;

function fill<T extends HTMLInputElement | HTMLTextAreaElement>(
  field: Field<T>,
  placeholder = '',
  value = '',
): Field<T> {
  return field.setPlaceholder(placeholder).setValue(value);
}

function addSlider(
  setting: Setting,
  control: SettingSliderControl,
  store: SettingStore,
  value: number,
): void {
  setting.addSlider(slider => {
    slider.setLimits(control.min, control.max, control.step).setValue(value);
    if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
    slider.onChange(saver(setting, control, store));
  });
}

function addNumber(
  setting: Setting,
  control: SettingNumberControl,
  store: SettingStore,
  stored: unknown,
): void {
  setting.addText(text => {
    const { inputEl } = text;
    inputEl.type = 'number';
    inputEl.required = true;
    inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
    const save = saver(setting, control, store, typeof stored === 'number' ? stored : undefined);
    fill(text, control.placeholder, textOf(stored)).onChange(() => {
      if (inputEl.validity.valid) save(inputEl.valueAsNumber);
      else setting.setErrorMessage(inputEl.validationMessage);
    });
  });
}

function suggestPaths(
  text: TextComponent,
  control: SettingFileControl | SettingFolderControl,
  app: App,
): void {
  const paths = (): string[] => {
    if (control.type === 'file') {
      const files = app.vault.getFiles().filter(file => control.filter?.(file) ?? true);
      return files.map(file => file.path);
    }
    const folders = app.vault.getAllFolders(control.includeRoot ?? false);
    return folders.filter(folder => control.filter?.(folder) ?? true).map(folder => folder.path);
  };
  new PathSuggest(app, text.inputEl, paths);
}

/**
 * Stores a value when `validate` has nothing against it, else shows what it says and keeps the stored value.
 * A value that was stored already is checked at once, but left alone.
 */
function saver<V>(
  setting: Setting,
  control: SettingControlBase<V>,
  store: SettingStore,
  seed?: V,
): (value: V) => void {
  let latest = 0;
  const accept = async (value: V): Promise<boolean> => {
    const attempt = ++latest;
    const message = (await control.validate?.(value)) || null;
    if (attempt !== latest) return false;
    setting.setErrorMessage(message);
    return message === null;
  };
  const save = async (value: V): Promise<void> => {
    if (!(await accept(value))) return;
    await store.setControlValue(control.key, value);
    store.refreshDomState();
  };
  if (seed !== undefined && control.validate) void accept(seed);
  return value => void save(value);
}
