import { addPaperReport, type AddPaperReport } from '../add-paper-report';
import { captureAll, type CaptureResult } from '../capture';
import { recogniseAll } from '../input/recognise-all';
import type { KnownCards } from '../../papers/index/seen-before';
import { today } from '../../daily/today';
import type { Ports } from '../../ports';
import { Problem } from '../../problem';
import type { CliCommand } from '../../cli/cli-command';
import { dayFlag } from '../../cli/day-flag';

/** `add-paper`: writes a card for each paper of the input into a day's note, unless it was noted before. */
export function addPaperCommand(ports: Ports, known: () => Promise<KnownCards>): CliCommand {
  const { t } = ports;
  return {
    name: 'add-paper',
    description: t('cli.add-paper'),
    flags: {
      input: { value: t('cli.value-words'), description: t('cli.flag-input'), required: true },
      topic: { value: t('cli.value-words'), description: t('cli.flag-topic') },
      date: { value: 'YYYY-MM-DD', description: t('cli.flag-day') },
      summary: { value: t('cli.value-words'), description: t('cli.flag-summary') },
      remark: { value: t('cli.value-words'), description: t('cli.flag-remark') },
      offline: { description: t('cli.flag-offline') },
      force: { description: t('cli.flag-force') },
    },
    run: async params => {
      const day = dayFlag(params, 'date', t) ?? today(ports);
      const drafts = recogniseAll(params['input'] ?? '');
      if (drafts.length === 0) throw new Problem(t('capture.no-input'));
      const options = {
        topic: params['topic'] ?? '',
        day,
        at: null,
        summary: params['summary'] ?? '',
        remark: params['remark'] ?? '',
        again: params['force'] === 'true',
        asking: params['offline'] === 'true' ? 'later' : 'now',
        unsure: 'pending',
      } as const;
      const watch = { onAsk: () => undefined, signal: new AbortController().signal };
      const results = await captureAll(ports, await known(), drafts, options, watch);
      const reports = results.flatMap(result => addPaperReport(result) ?? []);
      const text = results.map(result => said(ports, result)).join('\n');
      return { json: several(reports), text };
    },
  };
}

// The first card's own report, so that one paper looks the same in both; of several, all of them too.
function several(reports: readonly AddPaperReport[]): unknown {
  const [first] = reports;
  return reports.length === 1 ? first : { ...first, cards: reports };
}

function said({ t }: Ports, result: CaptureResult): string {
  if (result.kind === 'duplicate') {
    const { title, day: date, path, line } = result.earlier[0];
    return t('cli.seen', { title, date, path, line });
  }
  if (result.kind !== 'written') return '';
  const { title, path, line, pending, candidates } = result;
  const added = t('cli.added', { title, path, line });
  if (candidates.length > 0) {
    const titles = candidates.map(each => each.title).join('; ');
    return `${added}\n${t('cli.several', { titles })}`;
  }
  return pending ? `${added}\n${t('cli.pending')}` : added;
}
