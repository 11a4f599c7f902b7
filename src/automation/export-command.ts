import { importWords } from '../importers/import-words';
import { surveyText } from '../importers/survey-text';
import type { PaperIndex } from '../papers/paper-index';
import type { Ports } from '../ports';
import { Problem } from '../problem';
import type { CliCommand } from './cli-command';
import { dayFlag } from './day-flag';

const kinds = ['survey'] as const;

/** `export`: prints a document made from cards. */
export function exportCommand(ports: Ports, index: () => Promise<PaperIndex>): CliCommand {
  const { t, notes } = ports;
  return {
    name: 'export',
    description: t('cli.export'),
    flags: {
      as: { value: kinds.join('|'), description: t('cli.flag-export-as'), required: true },
      topic: { value: t('cli.value-words'), description: t('cli.flag-topic') },
      from: { value: 'YYYY-MM-DD', description: t('cli.flag-from') },
      to: { value: 'YYYY-MM-DD', description: t('cli.flag-to') },
    },
    run: async params => {
      const as = params['as'] ?? '';
      if (!kinds.some(kind => kind === as))
        throw new Problem(t('cli.bad-choice', { flag: 'as', value: as, known: kinds.join(', ') }));
      const from = dayFlag(params, 'from', t);
      const to = dayFlag(params, 'to', t);
      const topic = params['topic'];
      const cards = (await index())
        .cards()
        .filter(card => topic === undefined || card.topic === topic)
        .filter(({ day }) => (from === null || day >= from) && (to === null || day <= to));
      const paths = [...new Set(cards.map(({ path }) => path))];
      const texts = new Map(
        await Promise.all(paths.map(async path => [path, await notes.read(path)] as const)),
      );
      const untitled = importWords(ports.settings(), ports.language).topic;
      const text = surveyText(cards, path => texts.get(path) ?? '', untitled);
      return { json: { as, text }, text };
    },
  };
}
