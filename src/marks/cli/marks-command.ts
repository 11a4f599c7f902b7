import { formatMarks, marksReport } from '../marks-report';
import type { Ports } from '../../ports';
import type { CliCommand } from '../../cli/cli-command';

/** `marks`: lists follow-up marks with their sentences. */
export function marksCommand(ports: Ports): CliCommand {
  const { t } = ports;
  return {
    name: 'marks',
    description: t('cli.marks'),
    flags: { name: { value: t('cli.value-words'), description: t('cli.flag-mark') } },
    run: async ({ name }) => {
      const marks = await marksReport(ports, name);
      return { json: { marks }, text: formatMarks(marks, t) };
    },
  };
}
