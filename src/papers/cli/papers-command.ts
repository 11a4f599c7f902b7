import { groupings, type Grouping } from '../list/group';
import { formatPapers, papersReport, type PapersFilter } from '../list/papers-report';
import type { Ports } from '../../ports';
import { Problem } from '../../problem';
import type { CliCommand, CliParams } from '../../cli/cli-command';
import { spanFlags } from '../../cli/day-flag';
import type { ReadIndex } from '../index/read-index';

/** `papers`: lists cards and entries. */
export function papersCommand({ t }: Ports, read: () => Promise<ReadIndex>): CliCommand {
  const grouping = ({ group = 'topic' }: CliParams): Grouping => {
    const found = groupings.find(known => known === group);
    if (found === undefined) throw new Problem(t('cli.bad-group', { group, known: groupings.join(', ') }));
    return found;
  };
  const filter = (params: CliParams): PapersFilter => {
    const { from, to } = spanFlags(params, t);
    return {
      query: params['query'] ?? '',
      ...(params['topic'] === undefined ? {} : { topic: params['topic'] }),
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
    };
  };
  return {
    name: 'papers',
    description: t('cli.papers'),
    flags: {
      query: { value: t('cli.value-words'), description: t('cli.flag-query') },
      topic: { value: t('cli.value-words'), description: t('cli.flag-topic') },
      from: { value: 'YYYY-MM-DD', description: t('cli.flag-from') },
      to: { value: 'YYYY-MM-DD', description: t('cli.flag-to') },
      group: { value: groupings.join('|'), description: t('cli.flag-group') },
    },
    run: async params => {
      const by = grouping(params);
      const wanted = filter(params);
      const { index, problems } = await read();
      const report = papersReport(index, wanted);
      const missing = problems.map(({ path, reason }) => t('cli.unreadable', { path, reason }));
      return {
        json: problems.length === 0 ? report : { ...report, problems },
        text: [formatPapers(index, wanted, by, t), ...missing].join('\n'),
      };
    },
  };
}
