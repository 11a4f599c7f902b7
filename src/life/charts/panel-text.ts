import type { Translate } from '../../i18n/translate';
import { hoursText, numberText } from './describe';
import type { ChartLine, LinesPanel, Panel } from './panels';
import type { Statistics } from './statistics';

/** An hour of a night, negative before midnight, as `HH:mm`. */
export function clockText(hours: number): string {
  const minutes = (Math.round(hours * 60) + 24 * 60) % (24 * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A number of a lines panel with its unit. */
export function amountText(
  { kind, unit }: Pick<LinesPanel, 'kind' | 'unit'>,
  value: number,
  t: Translate,
): string {
  if (kind === 'sleep') return hoursText(value, t);
  if (kind === 'duration') return hoursText(value / 60, t);
  return unit === null
    ? numberText(value)
    : kind === 'money'
      ? `${unit}${numberText(value)}`
      : `${numberText(value)} ${unit}`;
}

/** Name of a line in the legend. */
export function lineName({ role, name }: ChartLine, t: Translate): string {
  return role === 'value' && name !== '' ? name : t(`life.line-${role}`);
}

/** What a panel says of one day, one text a fact; empty for a gap. */
export function dayFacts(panel: Panel, at: number, t: Translate): readonly string[] {
  switch (panel.type) {
    case 'lines':
      return panel.lines.flatMap(line => {
        const value = line.values[at] ?? null;
        return value === null ? [] : [`${lineName(line, t)}: ${amountText(panel, value, t)}`];
      });
    case 'sleep': {
      const [bed, wake] = [panel.bed[at] ?? null, panel.wake[at] ?? null];
      if (bed === null || wake === null) return [];
      return [`${clockText(bed)} – ${clockText(wake)}`, hoursText(wake - bed, t)];
    }
    case 'calendar': {
      const done = panel.done[at] ?? null;
      return done === null ? [] : [t(done === 1 ? 'life.done' : 'life.not-done')];
    }
    case 'list':
      return [];
  }
}

/** Mean, median, change, days and streaks of a panel in words. */
export function statisticsText(panel: Panel, numbers: Statistics, t: Translate): readonly string[] {
  const { recorded, days, mean, median, change, streak, longestStreak } = numbers;
  const amount = (value: number): string =>
    panel.type === 'sleep'
      ? hoursText(value, t)
      : panel.type === 'lines'
        ? amountText(panel, value, t)
        : numberText(value);
  const isNumeric = panel.type === 'lines' || panel.type === 'sleep';
  const signed = (value: number): string => `${value < 0 ? '−' : '+'}${amount(Math.abs(value))}`;
  return [
    t(panel.type === 'calendar' ? 'life.active' : 'life.recorded', { recorded, days }),
    ...(isNumeric && mean !== null ? [t('life.mean', { value: amount(mean) })] : []),
    ...(isNumeric && median !== null ? [t('life.median', { value: amount(median) })] : []),
    ...(isNumeric && change !== null ? [t('life.change', { value: signed(change) })] : []),
    ...(longestStreak > 1 ? [t('life.streak', { streak, longest: longestStreak })] : []),
  ];
}
