import { choicesOf, isFresh } from '../choices';
import { importInto, targets } from '../write/import-into';
import { importJson } from '../import-json';
import { knownWorks } from '../known-works';
import { formNames, formOf } from '../forms';
import { headingLevels } from '../source/model';
import { defaultOptions, readImport, type ImportResult } from '../read-import';
import type { PaperIndex } from '../../papers/index/paper-index';
import type { Ports } from '../../ports';
import { Problem } from '../../problem';
import { today } from '../../daily/today';
import type { CliCommand, CliParams } from '../../cli/cli-command';
import { dayFlag } from '../../cli/day-flag';

/** `import`: reads a file of papers and writes those that are new. */
export function importCommand(ports: Ports, index: () => Promise<PaperIndex>): CliCommand {
  const { t } = ports;
  return {
    name: 'import',
    description: t('cli.import'),
    flags: {
      file: { value: 'PATH', description: t('cli.flag-file'), required: true },
      as: { value: targets.join('|'), description: t('cli.flag-as') },
      form: { value: formNames.join('|'), description: t('cli.flag-form') },
      level: { value: '1-6', description: t('cli.flag-level') },
      topic: { value: t('cli.value-words'), description: t('cli.flag-import-topic') },
      date: { value: 'YYYY-MM-DD', description: t('cli.flag-day') },
      'dry-run': { description: t('cli.flag-dry-run') },
    },
    run: async params => {
      const as = oneOf(ports, params, 'as', targets) ?? 'cards';
      const day = dayFlag(params, 'date', t) ?? today(ports);
      const path = params['file'] ?? '';
      const level = Number(oneOf(ports, params, 'level', headingLevels.map(String))) || null;
      const form = oneOf(ports, params, 'form', formNames);
      const result = await readSource(ports, path, form, level);
      const source = nameOf(path);
      const reasonOf = (reason: ImportResult['skipped'][number]['reason']) => t(`import.skip-${reason}`);
      if (params['dry-run'] === 'true' || result.cards.length === 0)
        return { json: importJson(result, source, 0, reasonOf), text: listed(ports, result) };
      const choices = choicesOf(result.cards, knownWorks((await index()).cards()), source).filter(isFresh);
      const { remarks } = result;
      const request = { choices, remarks, as, topic: params['topic'] ?? '', day };
      const count = choices.length === 0 ? null : await importInto(ports, request);
      const written = count?.written.length ?? 0;
      const said =
        count === null
          ? t('import.report-present', { count: result.cards.length })
          : t('import.report', { count: written, path: count.path });
      const unsaid = (count?.unsaid ?? []).map(({ line }) => ({ line, reason: 'unsaid' as const }));
      const whole = { ...result, skipped: [...result.skipped, ...unsaid].sort((a, b) => a.line - b.line) };
      return { json: importJson(whole, source, written, reasonOf), text: said };
    },
  };
}

const nameOf = (path: string) => (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[^.]*$/, '');

function oneOf<const Known extends string>(
  { t }: Ports,
  params: CliParams,
  flag: string,
  known: readonly Known[],
): Known | null {
  const value = params[flag];
  const found = known.find(each => each === value) ?? null;
  if (value !== undefined && found === null)
    throw new Problem(t('cli.bad-choice', { flag, value, known: known.join(', ') }));
  return found;
}

async function readSource(
  ports: Ports,
  path: string,
  form: ImportResult['form'] | null,
  level: number | null,
): Promise<ImportResult> {
  const { t } = ports;
  const text = await ports.readFile(path).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(t('import.unreadable', { path, reason }));
  });
  const result = readImport(text, form, { ...defaultOptions, level });
  if (result === null) throw new Problem(t('import.unknown-file', { path, known: formNames.join(', ') }));
  return result;
}

function listed({ t, language }: Ports, { cards, form, skipped }: ImportResult): string {
  const head = t('import.chosen', { form: formOf(form).name[language] });
  const titles = cards.map(({ title, line }) => `${line}: ${title}`);
  const left = skipped.map(({ line, reason }) =>
    t('import.skipped-line', { line, reason: t(`import.skip-${reason}`) }),
  );
  return [head, ...titles, ...left].join('\n');
}
