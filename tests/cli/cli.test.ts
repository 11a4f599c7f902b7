import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtInTemplate } from '../../src/daily/template/built-in-template';
import { languageWords } from '../../src/settings/note-words';

const exec = promisify(execFile);
const root = join(import.meta.dirname, '../..');
let vault = '';

beforeEach(async () => {
  vault = await mkdtemp(join(tmpdir(), 'daybook-cli-'));
});
afterEach(() => rm(vault, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the line a user types, without npm around it. */
async function cli(...words: readonly string[]): Promise<Outcome> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  try {
    const { stdout, stderr } = await exec(process.execPath, [
      tsx,
      join(root, 'tests/cli/main.ts'),
      `vault=${vault}`,
      ...words,
    ]);
    return { code: 0, out: stdout, error: stderr };
  } catch (failure) {
    const { code, stdout, stderr } = failure as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, error: stderr };
  }
}

test('an empty folder gets the built-in Chinese template, byte for byte, once', async () => {
  const words = ['research-daybook:today', 'date=2024-09-13', 'format=json'];
  const first = await cli(...words);
  expect(JSON.parse(first.out)).toEqual({ path: '2024-09-13.md', created: true, carried: 0, added: [] });
  const bytes = await readFile(join(vault, '2024-09-13.md'));
  expect(bytes.toString()).toBe(builtInTemplate(languageWords.zh, 1).replace('{{date:YYYY}}', '2024'));
  const second = await cli(...words);
  expect(JSON.parse(second.out)).toMatchObject({ created: false });
  expect((await readFile(join(vault, '2024-09-13.md'))).equals(bytes)).toBe(true);
  expect(await readdir(vault)).toEqual(['2024-09-13.md']);
});

test('the folder, format and template of Periodic Notes are followed', async () => {
  const config = join(vault, '.obsidian');
  await mkdir(join(config, 'plugins/periodic-notes'), { recursive: true });
  await writeFile(join(config, 'community-plugins.json'), '["periodic-notes"]');
  const day = { enabled: true, folder: 'P', format: 'YYYY/YYYY-MM-DD', templatePath: 'T' };
  const stored = { activeCalendarSet: 'x', calendarSets: [{ id: 'x', day }] };
  await writeFile(join(config, 'plugins/periodic-notes/data.json'), JSON.stringify(stored));
  await writeFile(join(vault, 'T.md'), '# {{title}}\n\n{{previous}} {{week}}\n');
  const made = await cli('research-daybook:today', 'date=2024-09-13', 'format=json');
  expect(JSON.parse(made.out)).toMatchObject({ path: 'P/2024/2024-09-13.md', created: true });
  expect(await readFile(join(vault, 'P/2024/2024-09-13.md'), 'utf8')).toBe(
    '# 2024-09-13\n\n[[P/2024/2024-09-12|2024-09-12]] 2024-W37\n',
  );
});

test('complete adds what the note lacks, once', async () => {
  await writeFile(join(vault, '2024-09-13.md'), '# 今日生活\n我\n# 新年计划\n# 近日安排\n# 今日计划\n');
  const words = ['research-daybook:today', 'date=2024-09-13', 'complete', 'format=json'];
  const first = await cli(...words);
  expect(JSON.parse(first.out)).toEqual({
    path: '2024-09-13.md',
    created: false,
    carried: 0,
    added: ['科研', '学业', '兴趣', '工作', '今日所学', '今日趣事', '今日口诀'],
  });
  expect(JSON.parse((await cli(...words)).out)).toMatchObject({ added: [] });
  const plain = await cli('research-daybook:today', 'date=2024-09-13', 'format=json');
  expect(JSON.parse(plain.out)).toMatchObject({ created: false, added: [] });
});

test('a card is added to the note that is there and every other byte stays', async () => {
  const before =
    '\uFEFF# 今日所学\r\n\r\n## 扩散模型\r\n\r\n### 甲\r\n\r\n文\r\n\r\n# 今日趣事\r\n\u0000 end';
  await writeFile(join(vault, '2024-09-13.md'), before);
  const added = await cli(
    'research-daybook:add-paper',
    'input=乙',
    'topic=扩散模型',
    'date=2024-09-13',
    'offline',
    'format=json',
  );
  expect(JSON.parse(added.out)).toMatchObject({ path: '2024-09-13.md', line: 9, title: '乙' });
  const after = await readFile(join(vault, '2024-09-13.md'), 'utf8');
  const at = before.indexOf('文\r\n') + 1;
  expect(after.startsWith(before.slice(0, at))).toBe(true);
  expect(after.endsWith(before.slice(at))).toBe(true);
});

test.each([
  [['research-daybook:nothing'], 'There is no command research-daybook:nothing'],
  [[], 'Usage: npm run --silent cli'],
  [['research-daybook:today', 'date=yesterday'], '“yesterday”不是日期'],
  [['research-daybook:today', 'date=yesterday', 'language=en'], '“yesterday” is not a date'],
  [['research-daybook:papers', 'from=2024-09-14', 'to=2024-09-13'], 'from=2024-09-14 晚于 to=2024-09-13'],
  [['research-daybook:plan', 'state=later', 'language=en'], 'open, done, cancelled, forwarded, started'],
  [['research-daybook:papers', 'vault=/no/such/folder'], 'vault=/no/such/folder is not a folder'],
])('%j ends with status 1 and one line', async (words, said) => {
  const { code, out, error } = await cli(...words);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(error).toContain(said);
  expect(error.trim().split('\n')).toHaveLength(1);
  expect(await readdir(vault)).toEqual([]);
});

test('a file outside the folder is imported by its absolute path', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'daybook-import-'));
  const file = join(outside, 'refs.bib');
  await writeFile(file, '@misc{a, title={Straight Flows}, year=2020}\n');
  const { out } = await cli('research-daybook:import', `file=${file}`, 'date=2024-09-13', 'format=json');
  await rm(outside, { recursive: true });
  expect(JSON.parse(out)).toMatchObject({ form: 'bibtex', written: 1, skipped: [] });
  expect(await readFile(join(vault, '2024-09-13.md'), 'utf8')).toContain(
    '### Straight Flows\n\n- 年份：2020\n',
  );
});

test('a note whose bytes are no UTF-8 is refused rather than damaged', async () => {
  const bytes = Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x0a]);
  await writeFile(join(vault, '2024-09-13.md'), bytes);
  const { code, error } = await cli('research-daybook:add-paper', 'input=乙', 'date=2024-09-13');
  expect({ code, lines: error.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
  expect((await readFile(join(vault, '2024-09-13.md'))).equals(bytes)).toBe(true);
});
