import type { Translate } from '../i18n/translate';
import { Problem } from '../problem';
import { parseDay, type Day } from '../time/day';
import type { CliParams } from './cli-command';

/** The day that a flag names, or null if it is not given. @throws Problem if it names none */
export function dayFlag(params: CliParams, flag: string, t: Translate): Day | null {
  const written = params[flag];
  if (written === undefined) return null;
  const day = parseDay(written);
  if (day === null) throw new Problem(t('daily.bad-date', { date: written }));
  return day;
}

/**
 * The days that `from` and `to` name, each null if it is not given.
 * @throws Problem if one names none or the first is later than the last
 */
export function spanFlags(
  params: CliParams,
  t: Translate,
): { readonly from: Day | null; readonly to: Day | null } {
  const from = dayFlag(params, 'from', t);
  const to = dayFlag(params, 'to', t);
  if (from !== null && to !== null && from > to) throw new Problem(t('cli.turned-span', { from, to }));
  return { from, to };
}
