import { DropdownComponent, TextComponent, ToggleComponent, type Setting } from 'obsidian';
import type { MessageKey, Translate } from '../../i18n/translate';
import { fieldFault, namesIn, takesUnit, type FieldRow } from '../log/field-fault';
import { fieldKinds } from '../../settings/settings';

/** A row with its optional parts there or not there. */
interface Typed {
  readonly name: string;
  readonly kind: string;
  readonly unit: string;
  readonly aliases: string;
  readonly property: string;
  readonly remark: boolean;
}

type TextLabel =
  'settings.row-name' | 'settings.field-unit' | 'settings.field-aliases' | 'settings.field-property';

function rowOf({ name, kind, unit, aliases, property, remark }: Typed): FieldRow {
  const known = fieldKinds.find(one => one === kind);
  const also = namesIn(aliases);
  return {
    name: name.trim(),
    remark,
    ...(known ? { kind: known } : {}),
    ...(unit.trim() !== '' && takesUnit(known) ? { unit: unit.trim() } : {}),
    ...(also.length > 0 ? { aliases: also } : {}),
    ...(property.trim() !== '' ? { property: property.trim() } : {}),
  };
}

/** Draws a field of the life log: name, kind, unit, other names, property, and whether it has a line for a remark. What cannot be used is said below it and not stored. */
export function drawFieldRow(
  setting: Setting,
  row: FieldRow,
  t: Translate,
  {
    change,
    others,
  }: { readonly change: (row: FieldRow) => void; readonly others: () => readonly FieldRow[] },
): void {
  setting.settingEl.addClass('rdb-field-row');
  const { controlEl } = setting;
  const faultEl = setting.infoEl.createDiv({ cls: 'rdb-alert', attr: { role: 'alert' } });
  const text = (label: TextLabel, value: string): HTMLInputElement => {
    const input = new TextComponent(controlEl).setValue(value).setPlaceholder(t(label)).inputEl;
    input.setAttr('aria-label', t(label));
    input.addEventListener('input', typed);
    return input;
  };
  const name = text('settings.row-name', row.name);
  const kinds = Object.fromEntries(
    fieldKinds.map(kind => [kind, t(`settings.field-kind-${kind}` satisfies MessageKey)]),
  );
  const kind = new DropdownComponent(controlEl)
    .addOptions({ '': t('settings.field-kind-auto'), ...kinds })
    .setValue(row.kind ?? '')
    .onChange(typed).selectEl;
  kind.setAttr('aria-label', t('settings.field-kind'));
  const unit = text('settings.field-unit', row.unit ?? '');
  const aliases = text('settings.field-aliases', (row.aliases ?? []).join(', '));
  aliases.addClass('rdb-field-aliases');
  const property = text('settings.field-property', row.property ?? '');
  const remark = new ToggleComponent(controlEl).setTooltip(t('settings.field-remark')).setValue(row.remark);
  remark.onChange(typed);
  unit.disabled = !takesUnit(row.kind);

  function typed(): void {
    const next = rowOf({
      name: name.value,
      kind: kind.value,
      unit: unit.value,
      aliases: aliases.value,
      property: property.value,
      remark: remark.getValue(),
    });
    unit.disabled = !takesUnit(next.kind);
    const fault = fieldFault(next, others());
    faultEl.setText(fault === null ? '' : t(`settings.fault-field-${fault}`));
    name.setAttr('aria-invalid', String(fault === 'empty' || fault === 'characters' || fault === 'taken'));
    property.setAttr('aria-invalid', String(fault === 'property'));
    unit.setAttr('aria-invalid', String(fault?.startsWith('unit') ?? false));
    if (fault === null) change(next);
  }
}
