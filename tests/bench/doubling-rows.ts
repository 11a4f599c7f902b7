import { readBibtexCards } from '../../src/importers/forms/bibliography/bibliography';
import { parseBibtex } from '../../src/bibtex/parse-bibtex';
import { printBibtex } from '../../src/bibtex/print-bibtex';
import { bibDrafts } from '../../src/capture/input/bib-drafts';
import { isPaperLink, pastedLinkAt } from '../../src/capture/input/pasted-link';
import { recogniseAll } from '../../src/capture/input/recognise-all';
import { foreignText } from '../../src/cards/write/foreign-text';
import { completeNote } from '../../src/daily/complete/complete-note';
import { expandTemplate } from '../../src/daily/template/expand-template';
import { translator } from '../../src/features';
import { readRis } from '../../src/importers/forms/bibliography/ris';
import { readDigest } from '../../src/importers/forms/digest/digest';
import { readHackmd } from '../../src/importers/forms/hackmd/hackmd';
import { readPaperHeadings } from '../../src/importers/forms/headings/paper-headings';
import { readPaperList } from '../../src/importers/forms/list/paper-list';
import { readPost } from '../../src/importers/forms/post/post';
import { readSurvey } from '../../src/importers/forms/survey/survey';
import { defaultOptions, readImport } from '../../src/importers/read-import';
import { recogniseForm } from '../../src/importers/forms';
import { listsToMarkdown } from '../../src/importers/source/html-text';
import { fillLog } from '../../src/life/fill/fill-log';
import { fieldFinder } from '../../src/life/log/fields';
import { readLog } from '../../src/life/log/read-log';
import { mirrorPlan } from '../../src/life/mirror/mirror';
import { readValue } from '../../src/life/values/read-value';
import { scan } from '../../src/markdown/blocks/scan';
import { inlines, plainText } from '../../src/markdown/inline/inline';
import { shownBlocks } from '../../src/markdown/shown/shown-blocks';
import { headingText, paragraphText } from '../../src/markdown/write/escape';
import { collectMarks } from '../../src/marks/collect-marks';
import { cleanLine, cleanParagraphs } from '../../src/metadata/text/clean-text';
import { unmarked } from '../../src/metadata/text/markup';
import { noteFaults } from '../../src/papers/read/note-faults';
import { readDay } from '../../src/papers/read/read-day';
import { parseQuery } from '../../src/papers/search/query';
import { carryInto, type CarryOptions } from '../../src/plan/carry/carry-text';
import { settleSource } from '../../src/plan/carry/settle-source';
import { planProgress } from '../../src/plan/progress';
import { isPlaceholder, taskKey } from '../../src/plan/tasks/task-text';
import { paperTasks } from '../../src/reading/reading-list';
import { authorsOf } from '../../src/reference/authors';
import { idsIn } from '../../src/reference/identify';
import { keywordsOf } from '../../src/reference/keywords';
import { normalTitle } from '../../src/reference/normal-title';
import { titleIn } from '../../src/reference/title';
import { publicationOfLine } from '../../src/reference/venue';
import { webLinks } from '../../src/reference/web-links';
import type { Day } from '../../src/time/day';
import { fakePorts } from '../support/fake-ports';
import { nodeDates } from '../support/node-dates';

const t = translator('en');
const day = '2024-09-13' as Day;
const ports = fakePorts({ language: 'zh' });
const learnedNames = ['今日所学'];
const carry: CarryOptions = {
  planNames: ['今日计划'],
  stamped: new Set(),
  missingArea: '',
  countsElsewhere: true,
  mode: 'moved',
  doneChildren: true,
  wholeSections: ['近日安排'],
};
const log = { names: ['今日生活'], find: fieldFinder(ports), colon: '：' };
const plan = (text: string) => `# 今日计划\n\n${text}\n`;
const drain = (steps: Generator<number, unknown>): void => {
  while (!steps.next().done);
};

/** Every reader and writer of text, by its name. */
export const doublingParsers: Readonly<Record<string, (text: string) => unknown>> = {
  scan,
  inlines: text => inlines(text, 0, text.length),
  plainText: text => plainText(text, 0, text.length),
  shownBlocks,
  headingText,
  paragraphText: text => paragraphText(text, '\n'),
  foreignText: text => foreignText(text, '\n'),
  collectMarks: text => collectMarks(text, ['待研究', 'To do later']),
  readDay: text => readDay(`# 今日所学\n\n## T\n\n### P\n\n${text}`, { path: 'a.md', day, learnedNames }),
  noteFaults: text => noteFaults(text, learnedNames),
  parseQuery,
  paperTasks: text => paperTasks(plan(text), ['今日计划']),
  planProgress: text => planProgress(plan(text), ['今日计划']),
  carryInto: text => carryInto(plan(text), plan('1. [ ] '), carry, t),
  'carryInto target': text => carryInto(plan('- [ ] a'), plan(text), carry, t),
  settleSource: text => settleSource(plan(text), plan(text), carry, '2024-09-13'),
  taskKey,
  isPlaceholder: text => isPlaceholder(text),
  completeNote: text => completeNote(text, '# A\n\n## B\n\n# C\n'),
  'completeNote template': text => completeNote('# A\n', text),
  expandTemplate: text =>
    expandTemplate(text, {
      day,
      title: 'a',
      now: new Date(2024, 8, 13),
      dateFormat: 'YYYY-MM-DD',
      dates: nodeDates(),
      filled: new Map(),
    }),
  readLog: text => readLog(`# 今日生活\n\n${text}`, { path: 'a.md', day, ...log }),
  fillLog: text =>
    fillLog(`# 今日生活\n\n${text}`, { values: new Map([['今日体重', '62']]), remarks: new Map() }, log),
  mirrorPlan: text => mirrorPlan(`---\n${text}\n---\n`, new Map([['weight', 62]])),
  'readValue money': text => readValue(text, { kind: 'money', unit: null }),
  'readValue bedtime': text => readValue(text, { kind: 'bedtime', unit: null }),
  idsIn,
  recogniseAll,
  isPaperLink,
  pastedLinkAt: text => pastedLinkAt(`# 今日所学\n\n${text}`, 8, learnedNames),
  bibDrafts,
  webLinks,
  authorsOf: text => authorsOf(text, false),
  keywordsOf,
  normalTitle,
  titleIn,
  publicationOfLine,
  parseBibtex,
  printBibtex: text => printBibtex([...parseBibtex(`@misc{a, title = {${text}}}`).entries]),
  readBibtexCards: text => drain(readBibtexCards(text)),
  readRis,
  readDigest: text => readDigest(text, defaultOptions),
  readHackmd,
  readPaperHeadings: text => readPaperHeadings(text, defaultOptions),
  readPaperList,
  readPost,
  readSurvey,
  recogniseForm,
  readImport: text => readImport(text, null, defaultOptions),
  listsToMarkdown,
  cleanLine,
  cleanParagraphs,
  unmarked,
};

const lines =
  (line: string) =>
  (count: number): string =>
    `${line}\n`.repeat(count);
const run =
  (part: string, end = 'x') =>
  (count: number): string =>
    part.repeat(count) + end;
const numbered =
  (write: (at: number) => string) =>
  (count: number): string =>
    Array.from({ length: count }, (_, at) => write(at)).join('');

/** Shapes of text, by what they are: `count` says how often they repeat. */
export const doublingShapes: Readonly<Record<string, (count: number) => string>> = {
  spaces: run(' '),
  'tabs and a separator': run('\t', '\u2028x'),
  'key and tabs': count => `k:${'\t'.repeat(count)}\u2028`,
  'link and spaces': count => `[a](${' '.repeat(count)}`,
  'open brackets': run('['),
  'link openers': run('[a]('),
  'picture openers': run('!['),
  wikilinks: run('[[a]] '),
  stars: run('*a '),
  'stars and underscores': run('**_'),
  backticks: run('` '),
  dollars: run('$a '),
  percents: run('%%a '),
  equals: run('==a '),
  backslashes: run('\\'),
  entities: run('&amp;&lt'),
  tags: run('<a '),
  'nested lists of HTML': run('<ol><li>'),
  'nested tags': run('<b>'),
  comments: run('<!-- '),
  braces: run('{'),
  quotes: run('" '),
  'hash signs on a line': run('# '),
  headings: lines('## a'),
  'numbered headings': numbered(at => `## Paper ${at}\n\ntext\n\n`),
  'nested items on a line': run('- '),
  'nested numbers on a line': run('1. '),
  items: lines('- a'),
  tasks: numbered(at => `- [ ] task ${at}\n`),
  'same tasks': lines('- [ ] a'),
  'done tasks': lines('1. [x] a'),
  quotes_: run('> '),
  'quoted lines': lines('> a'),
  callouts: lines('> [!note]- a'),
  pipes: run('|'),
  'table rows': count => `| 今日体重 | b |\n| --- | --- |\n${'| 1 | 2 |\n'.repeat(count)}`,
  fences: lines('```'),
  'marked words': run('#待研究 '),
  'highlighted words': run('==待研究== '),
  'arXiv ids': numbered(at => `arXiv:2403.${String(10_000 + (at % 80_000))} `),
  DOIs: numbered(at => `10.1000/x${at} `),
  addresses: numbered(at => `https://arxiv.org/abs/2403.${String(10_000 + (at % 80_000))} `),
  'addresses on lines': numbered(
    at => `- [P ${at}](https://arxiv.org/abs/2403.${String(10_000 + (at % 80_000))})\n`,
  ),
  names: run('Ann Lee, '),
  'Chinese names': run('张三、'),
  Chinese: run('字'),
  words: run('word '),
  dashes: run('-'),
  'front matter': count => `---\n${'k: v\n'.repeat(count)}---\n`,
  entries: numbered(at => `@misc{k${at}, title = {T ${at}}, doi = {10.1/${at}}}\n`),
  'open entries': run('@misc{k, title = {'),
  tokens: run('{{date}} '),
  'line ends': run('\r\n'),
};
