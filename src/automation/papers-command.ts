import { groupings, type Grouping } from '../papers/group';
import type { PaperIndex } from '../papers/paper-index';
import { formatPapers, papersReport, type PapersFilter } from '../papers/papers-report';
import type { Ports } from '../ports';
import { Problem } from '../problem';
import type { CliCommand, CliParams } from './cli-command';
import { dayFlag } from './day-flag';

/** `papers`: lists cards and entries. */
export function papersCommand({ t }: Ports, index: () => Promise<PaperIndex>): CliCommand {
  const grouping = ({ group = 'topic' }: CliParams): Grouping => {
    const found = groupings.find(known => known === group);
    if (found === undefined) throw new Problem(t('cli.bad-group', { group, known: groupings.join(', ') }));
    return found;
  };
  const filter = (params: CliParams): PapersFilter => {
    const from = dayFlag(params, 'from', t);
    const to = dayFlag(params, 'to', t);
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
      const found = await index();
      return { json: papersReport(found, wanted), text: formatPapers(found, wanted, by, t) };
    },
  };
}
