import type { Translate } from '../../i18n/translate';
import { formatPlan, planTasks, type PlanFilter } from '../plan-report';
import { stateOf, taskStates } from '../tasks/task-text';
import type { Ports } from '../../ports';
import { Problem } from '../../problem';
import type { CliCommand, CliParams } from '../../cli/cli-command';
import { spanFlags } from '../../cli/day-flag';

/** `plan`: lists the tasks of daily notes. */
export function planCommand(ports: Ports): CliCommand {
  const { t } = ports;
  const filter = (params: CliParams): PlanFilter => {
    const { from, to } = spanFlags(params, t);
    const state = stateFlag(params['state'], t);
    return {
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
      ...(params['area'] === undefined ? {} : { area: params['area'] }),
      ...(state === null ? {} : { state }),
    };
  };
  return {
    name: 'plan',
    description: t('cli.plan'),
    flags: {
      from: { value: 'YYYY-MM-DD', description: t('cli.flag-from') },
      to: { value: 'YYYY-MM-DD', description: t('cli.flag-to') },
      area: { value: t('cli.value-words'), description: t('cli.flag-area') },
      state: { value: `${taskStates.join('|')}|…`, description: t('cli.flag-state') },
    },
    run: async params => {
      const tasks = await planTasks(ports, filter(params));
      return { json: { tasks }, text: formatPlan(tasks, t) };
    },
  };
}

// Brackets hold one character; one that has a word means the same as the word.
function stateFlag(written: string | undefined, t: Translate): string | null {
  if (written === undefined) return null;
  if (taskStates.includes(written) || [...written].length === 1) return stateOf(written);
  throw new Problem(t('cli.bad-state', { state: written, known: taskStates.join(', ') }));
}
