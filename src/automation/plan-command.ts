import { formatPlan, planTasks, type PlanFilter } from '../plan/plan-report';
import type { Ports } from '../ports';
import type { CliCommand, CliParams } from './cli-command';
import { dayFlag } from './day-flag';

/** `plan`: lists the tasks of daily notes. */
export function planCommand(ports: Ports): CliCommand {
  const { t } = ports;
  const filter = (params: CliParams): PlanFilter => {
    const from = dayFlag(params, 'from', t);
    const to = dayFlag(params, 'to', t);
    return {
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
      ...(params['area'] === undefined ? {} : { area: params['area'] }),
      ...(params['state'] === undefined ? {} : { state: params['state'] }),
    };
  };
  return {
    name: 'plan',
    description: t('cli.plan'),
    flags: {
      from: { value: 'YYYY-MM-DD', description: t('cli.flag-from') },
      to: { value: 'YYYY-MM-DD', description: t('cli.flag-to') },
      area: { value: t('cli.value-words'), description: t('cli.flag-area') },
      state: { value: 'open|done|cancelled|forwarded|started|…', description: t('cli.flag-state') },
    },
    run: async params => {
      const tasks = await planTasks(ports, filter(params));
      return { json: { tasks }, text: formatPlan(tasks, t) };
    },
  };
}
