import { PluginSettingTab, type SettingDefinitionItem } from 'obsidian';
import type { SettingControl, SettingsPage, SettingsRows } from '../ui/settings-rows';
import { linesOf } from '../ui/setting-row';
import type { World } from '../ui/world';

/** The settings page: the rows of every feature, as definitions that Obsidian draws and searches. */
export class SettingsTab extends PluginSettingTab {
  constructor(
    private readonly world: World,
    private readonly rowsOf: (page: SettingsPage) => readonly SettingsRows[],
  ) {
    super(world.app, world.plugin);
  }

  private features(): readonly SettingsRows[] {
    return this.rowsOf({ take: (values, redraw) => void this.take(values, redraw) });
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { t } = this.world.ports;
    const rows = this.features();
    return [
      ...this.notices(),
      ...rows.flatMap(({ items = [] }) => items),
      {
        type: 'group',
        heading: t('settings.reading'),
        items: rows.flatMap(({ reading = [] }) => reading),
      },
      { type: 'group', heading: t('settings.editor'), items: rows.flatMap(({ editor = [] }) => editor) },
    ];
  }

  override getControlValue(key: string): unknown {
    const shown = this.control(key).shown;
    if (shown !== undefined) return shown();
    const value: unknown = Reflect.get(this.world.store.current(), key);
    return Array.isArray(value) ? value.join('\n') : value;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { values = (entered: unknown) => ({ [key]: this.stored(key, entered) }), redraw = false } =
      this.control(key);
    await this.take(values(value), redraw);
  }

  private control(key: string): SettingControl {
    return this.features().find(({ controls = {} }) => Object.hasOwn(controls, key))?.controls?.[key] ?? {};
  }

  private stored(key: string, entered: unknown): unknown {
    if (typeof entered !== 'string') return entered;
    return Array.isArray(Reflect.get(this.world.store.current(), key)) ? linesOf(entered) : entered.trim();
  }

  private async take(values: Readonly<Record<string, unknown>>, redraw: boolean): Promise<void> {
    await this.world.store.update(values);
    if (redraw) this.update();
    else this.refreshDomState();
  }

  private notices(): SettingDefinitionItem[] {
    const { store, ports } = this.world;
    const fault = store.fault();
    const keys = store.repaired();
    const said = [
      ...(fault === null ? [] : [ports.t('settings.broken', { reason: fault })]),
      ...(keys.length === 0 ? [] : [ports.t('settings.repaired', { keys: keys.join(', ') })]),
    ];
    return said.map(name => ({ name, searchable: false }));
  }
}
