import { today } from '../../daily/today';
import { stampDay, type StampedDay } from '../stamp-day';
import type { Ports } from '../../ports';
import { leftMessage } from '../carry/left-message';
import type { CliCommand } from '../../cli/cli-command';
import { dayFlag } from '../../cli/day-flag';

/** `today`: makes or finds a day's note, with the last plan carried over. */
export function todayCommand(ports: Ports): CliCommand {
  const { t } = ports;
  return {
    name: 'today',
    description: t('cli.today'),
    flags: {
      date: { value: 'YYYY-MM-DD', description: t('cli.flag-day') },
      complete: { description: t('cli.flag-complete') },
    },
    run: async params => {
      const day = dayFlag(params, 'date', t) ?? today(ports);
      const stamped = await stampDay(ports, day, { complete: params['complete'] === 'true' });
      const { path, created, carry } = stamped;
      const added = [...stamped.added, ...(carry?.added ?? [])];
      const left = carry?.left ?? [];
      return {
        json: { path, created, carried: carry?.carried ?? 0, added, ...(left.length === 0 ? {} : { left }) },
        text: said(ports, stamped, added).join('\n'),
      };
    },
  };
}

function said(
  { t }: Ports,
  { path, created, carry, problem }: StampedDay,
  added: readonly string[],
): string[] {
  const lines = [t(created ? 'daily.created' : 'cli.today-found', { path })];
  if (added.length > 0) lines.push(t('daily.added', { titles: added.join(', ') }));
  if (problem !== null) lines.push(problem);
  else if (carry !== null && carry.from !== null && carry.carried > 0)
    lines.push(t('plan.carried', { count: carry.carried, path: carry.from.path }));
  if (carry !== null && carry.left.length > 0) lines.push(leftMessage(t, carry.left));
  return lines;
}
