import { addPaperReport } from '../capture/add-paper-report';
import { appendPaper, type AppendResult } from '../capture/append';
import type { KnownCards } from '../capture/seen-before';
import { today } from '../daily/today';
import type { Ports } from '../ports';
import type { CliCommand } from './cli-command';
import { dayFlag } from './day-flag';

/** `add-paper`: writes a card into a day's note, unless the paper was noted before. */
export function addPaperCommand(ports: Ports, known: () => Promise<KnownCards>): CliCommand {
  const { t } = ports;
  return {
    name: 'add-paper',
    description: t('cli.add-paper'),
    flags: {
      input: { value: t('cli.value-words'), description: t('cli.flag-input'), required: true },
      topic: { value: t('cli.value-words'), description: t('cli.flag-topic') },
      date: { value: 'YYYY-MM-DD', description: t('cli.flag-day') },
      offline: { description: t('cli.flag-offline') },
      force: { description: t('cli.flag-force') },
    },
    run: async params => {
      const day = dayFlag(params, 'date', t) ?? today(ports);
      const result = await appendPaper(ports, await known(), {
        input: params['input'] ?? '',
        topic: params['topic'] ?? '',
        day,
        summary: '',
        remark: '',
        again: params['force'] === 'true',
      });
      return { json: addPaperReport(result), text: said(ports, result) };
    },
  };
}

function said({ t }: Ports, { written, path, line, title, duplicateOf }: AppendResult): string {
  if (written || duplicateOf === null) return t('cli.added', { title, path, line });
  return t('cli.seen', { title, date: duplicateOf.day, path: duplicateOf.path, line: duplicateOf.line });
}
