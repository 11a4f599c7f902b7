import { ensureDay } from '../daily/create';
import type { Ports } from '../ports';
import { dayOf } from '../time/day';
import type { CliCommand } from './cli-command';
import { dayFlag } from './day-flag';

/** `today`: makes or finds a day's note. */
export function todayCommand(ports: Ports): CliCommand {
  const { t } = ports;
  return {
    name: 'today',
    description: t('cli.today'),
    flags: { date: { value: 'YYYY-MM-DD', description: t('cli.flag-day') } },
    run: async params => {
      const day = dayFlag(params, 'date', t) ?? dayOf(ports.now());
      const { path, created } = await ensureDay(ports, day);
      const text = t(created ? 'daily.created' : 'cli.today-found', { path });
      return { json: { path, created, carried: 0, added: [] }, text };
    },
  };
}
