import { bibText } from '../bib-file';
import { chooseWorks, isChosen, type Choice } from '../choose-works';
import { paperRows, rowsCsv } from '../paper-rows';
import { surveyText } from '../survey-text';
import { keyPattern, type Cited } from '../../papers/cite/cite-key';
import type { PaperIndex } from '../../papers/index/paper-index';
import type { Ports } from '../../ports';
import { Problem } from '../../problem';
import { noteWords } from '../../settings/note-words';
import type { CliCommand, CliResult } from '../../cli/cli-command';
import { spanFlags } from '../../cli/day-flag';

const kinds = ['bibtex', 'csv', 'json', 'survey'] as const;

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
      const as = kinds.find(kind => kind === params['as']);
      if (as === undefined)
        throw new Problem(
          t('cli.bad-choice', { flag: 'as', value: params['as'] ?? '', known: kinds.join(', ') }),
        );
      const choice: Choice = { topic: params['topic'] ?? null, ...spanFlags(params, t) };
      const all = (await index()).cards();
      if (as !== 'survey') return worksAs(as, chooseWorks(all, choice, keyPattern(ports.settings())));
      const cards = all.filter(isChosen(choice));
      const paths = [...new Set(cards.map(({ path }) => path))];
      const texts = new Map(
        await Promise.all(paths.map(async path => [path, await notes.read(path)] as const)),
      );
      const untitled = noteWords(ports.settings(), ports.language).importTopic;
      const text = surveyText(cards, path => texts.get(path) ?? '', untitled);
      return { json: { as, text }, text };
    },
  };
}

function worksAs(as: 'bibtex' | 'csv' | 'json', works: readonly Cited[]): CliResult {
  if (as === 'bibtex') {
    const text = bibText(works);
    return { json: { as, text }, text };
  }
  const rows = paperRows(works);
  if (as === 'json') return { json: { as, papers: rows }, text: JSON.stringify(rows, null, 2) };
  const text = rowsCsv(rows);
  return { json: { as, text }, text };
}
