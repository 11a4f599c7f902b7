import { stampDay, type StampedDay } from '../plan/stamp-day';
import type { Ports } from '../ports';
import { dayOf } from '../time/day';
import type { CliCommand } from './cli-command';
import { dayFlag } from './day-flag';

/** `today`: makes or finds a day's note, with the last plan carried over. */
export function todayCommand(ports: Ports): CliCommand {
  const { t } = ports;
  return {
    name: 'today',
    description: t('cli.today'),
    flags: { date: { value: 'YYYY-MM-DD', description: t('cli.flag-day') } },
    run: async params => {
      const day = dayFlag(params, 'date', t) ?? dayOf(ports.now());
      const stamped = await stampDay(ports, day);
      const { path, created, carry } = stamped;
      return {
        json: { path, created, carried: carry?.carried ?? 0, added: carry?.added ?? [] },
        text: said(ports, stamped),
      };
    },
  };
}

function said({ t }: Ports, { path, created, carry, problem }: StampedDay): string {
  const made = t(created ? 'daily.created' : 'cli.today-found', { path });
  if (problem !== null) return `${made}\n${problem}`;
  if (carry === null || carry.from === null || carry.carried === 0) return made;
  return `${made}\n${t('plan.carried', { count: carry.carried, path: carry.from.path })}`;
}
