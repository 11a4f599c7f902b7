import { completeDay } from '../daily/complete-day';
import { ensureDay } from '../daily/create';
import { today } from '../daily/today';
import type { Ports } from '../ports';
import type { CliCommand } from './cli-command';
import { dayFlag } from './day-flag';

/** `today`: makes or finds a day's note. */
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
      const { path, created, added: raced } = await ensureDay(ports, day);
      const asked = params['complete'] === 'true' && !created;
      const { added: completed } = asked ? await completeDay(ports, path, day) : { added: [] };
      const added = [...raced, ...completed];
      const text = t(created ? 'daily.created' : 'cli.today-found', { path });
      const more = added.length === 0 ? [] : [t('daily.added', { titles: added.join(', ') })];
      return { json: { path, created, carried: 0, added }, text: [text, ...more].join('\n') };
    },
  };
}
