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
