import { fieldFinder, ownFields } from '../log/fields';
import { formatLife, lifeReport } from '../log/life-report';
import { daysWithin, oneADay } from '../log/life-days';
import { lifeReader } from '../log/life-reader';
import { readDays } from '../../days/read-days';
import type { Ports } from '../../ports';
import { Problem } from '../../problem';
import type { CliCommand } from '../../cli/cli-command';
import { spanFlags } from '../../cli/day-flag';

/** `life`: the values of the life log, day by day. */
export function lifeCommand(ports: Ports): CliCommand {
  const { t } = ports;
  return {
    name: 'life',
    description: t('cli.life'),
    flags: {
      from: { value: 'YYYY-MM-DD', description: t('cli.flag-from') },
      to: { value: 'YYYY-MM-DD', description: t('cli.flag-to') },
      field: { value: t('cli.value-words'), description: t('cli.flag-field') },
    },
    run: async params => {
      const { from, to } = spanFlags(params, t);
      const days = daysWithin(await readEveryDay(ports), from, to);
      const field = fieldFlag(
        ports,
        params['field'],
        days.flatMap(({ values }) => values.map(value => value.field.name)),
      );
      const report = lifeReport(days, field, t);
      return { json: report, text: formatLife(report, t) };
    },
  };
}

async function readEveryDay(ports: Ports) {
  const { byPath, problems } = await readDays(ports, lifeReader);
  const [problem] = problems;
  if (problem !== undefined)
    throw new Problem(ports.t('cli.unreadable', { path: problem.path, reason: problem.reason }));
  return oneADay([...byPath.values()]);
}

function fieldFlag(ports: Ports, written: string | undefined, noted: readonly string[]): string | null {
  if (written === undefined) return null;
  const field = fieldFinder(ports)(written)?.name ?? noted.find(name => name === written.trim());
  if (field !== undefined) return field;
  const known = ownFields(ports).map(({ name }) => name);
  throw new Problem(ports.t('life.no-field', { field: written, known: known.join(', ') }));
}
