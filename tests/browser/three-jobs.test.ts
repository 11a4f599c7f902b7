import { describe, expect, test } from 'vitest';
import { builtInTemplate } from '../../src/daily/template/built-in-template';
import { languageWords } from '../../src/settings/note-words';
import { DaybookPage } from './support/daybook-page';
import { workbenchPages, type PageOptions } from './support/workbench-page';

const open = workbenchPages();
const languages = ['zh', 'en'] as const;
const combinations: readonly PageOptions[] = languages.flatMap(language =>
  (['light', 'dark'] as const).flatMap(theme =>
    [false, true].map((mobile): PageOptions => ({ vault: 'sample', language, theme, mobile })),
  ),
);

describe.each(combinations)('in $language, $theme, phone: $mobile', options => {
  const { language = 'zh' } = options;
  const start = async () => new DaybookPage(await open(options), options);
  const words = languageWords[language];

  test("today's note is made from the template, with the cursor in the first task, and only once", async () => {
    const page = await start();
    const { bench, todayPath } = page;
    const template = builtInTemplate(words, 1).replace('{{date:YYYY}}', todayPath.slice(6, 10));
    await page.ribbon(page.t('daily.create-today'));
    await page.expectCursorAt('1. [ ] ');
    expect(await bench.disk(todayPath)).toBe(template);
    await bench.page.keyboard.type('第一件事 first');
    const area = `## ${words.areas[0] ?? ''}\n\n1. [ ] `;
    const typed = template.replace(area, `${area}第一件事 first`);
    await expect.poll(() => bench.disk(todayPath)).toBe(typed);
    await page.ribbon(page.t('daily.create-today'));
    await page.expectCursorAt('1. [ ] 第一件事 first');
    expect(await bench.disk(todayPath)).toBe(typed);
  });

  test('the index finds a paper and opens its note at the heading', async () => {
    const page = await start();
    await page.openIndex();
    await page.filter.fill('arxiv2308 高斯');
    await page.bench.page.getByText(page.t('papers.no-match', { query: 'arxiv2308 高斯' })).waitFor();
    await page.filter.fill('2308.04079');
    await page.cards('3D Gaussian Splatting for Real-Time Radiance Field Rendering').click();
    await expect.poll(() => page.cursorLine()).toMatch(/^### .*3D Gaussian Splatting/);
  });

  test('a paper is appended to a new topic, found again, and not written twice', async () => {
    const page = await start();
    const { bench, todayPath, t } = page;
    await page.ribbon(t('capture.append'));
    await page.field('input').fill('Visual Instruction Tuning\nhttps://arxiv.org/pdf/2304.08485v2.pdf');
    await page.dialog.getByText('arXiv:2304.08485').first().waitFor();
    await page.field('topic').fill('多模态');
    await page.field('summary').fill('用图文指令微调。');
    await page.field('remark').fill('数据是生成的。');
    await page.submit();
    await page.dialog.waitFor({ state: 'detached' });
    await page.expectCursorAt('用图文指令微调。');
    const learned = `# ${words.learned}\n\n## 多模态\n\n### Visual Instruction Tuning\n`;
    const text = await bench.disk(todayPath);
    expect(text).toContain(learned);
    expect(text).toContain(`用图文指令微调。\n\n#### ${words.myThoughts}\n\n数据是生成的。\n\n# `);

    await page.ribbon(t('capture.append'));
    await page.field('input').fill('https://www.alphaxiv.org/abs/2304.08485');
    await page.dialog.getByText(t('capture.seen', { day: todayPath.slice(6, 16) })).waitFor();
    await page.submit();
    await page.dialog.getByRole('alert').getByText(t('capture.again')).waitFor();
    expect(await bench.disk(todayPath)).toBe(text);
    await bench.page.keyboard.press('Escape');
    await page.dialog.waitFor({ state: 'detached' });

    await page.openIndex();
    await page.filter.fill('visual instruction');
    await page.cards('Visual Instruction Tuning').waitFor();
  });
});
