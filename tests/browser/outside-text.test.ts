import { expect, test } from 'vitest';
import { DaybookPage } from './support/daybook-page';
import { workbenchPages, type WorkbenchPage } from './support/workbench-page';

const open = workbenchPages();
const path = '2024-09-13.md';
const note = '# Learned today\n\n## Old topic\n\n### Noted before\n\narXiv:1706.03762\n';
const host = 'hostile.example';
const fence = (language: string) => '```' + language + '\nrun()\n```';

/** Texts as web pages, clipboards and services may send them; each would fetch or run something if it were rendered. */
const hostile: readonly string[] = [
  `![p](https://${host}/1.png)`,
  `![](<https://${host}/2.png>)`,
  `![p][ref]\n\n[ref]: https://${host}/3.png`,
  `![p|100](https://${host}/4.png "title")`,
  `[![p](https://${host}/5.png)](https://${host}/)`,
  `- item ![p](https://${host}/6.png)`,
  `> quote ![p](https://${host}/7.png)`,
  `> [!note] ![p](https://${host}/8.png)\n> body`,
  `> [!note]-\n> ![p](https://${host}/9.png)`,
  `| a |\n| - |\n| ![p](https://${host}/10.png) |`,
  `# ![p](https://${host}/11.png)`,
  `**![p](https://${host}/12.png)**`,
  `==![p](https://${host}/13.png)==`,
  `text[^1]\n\n[^1]: ![p](https://${host}/14.png)`,
  `> > - ![p](https://${host}/15.png)`,
  `![[https://${host}/16.png]]`,
  `![p](//${host}/17.png)`,
  `![p](HTTPS://${host.toUpperCase()}/18.png)`,
  `<img src="https://${host}/19.png">`,
  `<img src=https://${host}/20.png onerror="fetch('https://${host}/20b')">`,
  `<IMG SRC='https://${host}/21.png'>`,
  `<div><img src="https://${host}/22.png"></div>`,
  `<picture><source srcset="https://${host}/23.png"><img></picture>`,
  `<img srcset="https://${host}/24.png 1x">`,
  `<iframe src="https://${host}/25"></iframe>`,
  `<iframe srcdoc="<img src=https://${host}/26.png>"></iframe>`,
  `<object data="https://${host}/27"></object>`,
  `<embed src="https://${host}/28">`,
  `<video src="https://${host}/29" autoplay></video>`,
  `<audio src="https://${host}/30" autoplay></audio>`,
  `<video poster="https://${host}/31.png"></video>`,
  `<svg><image href="https://${host}/32.png"/></svg>`,
  `<svg onload="fetch('https://${host}/33')"></svg>`,
  `<p style="background:url(https://${host}/34.png)">x</p>`,
  `<style>body{background:url(https://${host}/35.png)}</style>`,
  `<link rel="stylesheet" href="https://${host}/36.css">`,
  `<script src="https://${host}/37.js"></script>`,
  `<body background="https://${host}/38.png">`,
  `<input type="image" src="https://${host}/39.png">`,
  `<details open ontoggle="fetch('https://${host}/40')"><summary>x</summary></details>`,
  `<!-- <img src="https://${host}/41.png"> -->`,
  `a <img src="https://${host}/42.png"> b`,
  `[click](javascript:fetch('https://${host}/43'))`,
  fence('daybook-life'),
  fence('dataviewjs'),
  fence('query'),
  fence('mermaid'),
  `~~~dataviewjs\nrun()\n~~~`,
  `> ${fence('dataviewjs').replace(/\n/g, '\n> ')}`,
  `- a\n  ${fence('dataviewjs').replace(/\n/g, '\n  ')}`,
  '`$= run()` and `= this.file.name`',
  '<% tp.web.random_picture() %>',
  `![[Secret]] ![[Secret#Part]] ![[Secret.pdf]]`,
  `%%![p](https://${host}/54.png)%%`,
  `$\\href{https://${host}/55}{x}$ $$\\includegraphics{https://${host}/56.png}$$`,
];

const rendered = `${fence('dataviewjs')}\n\n![p](https://${host}/control.png)\n`;

/** Counts what the page asks of the hostile host, and how often a processor of code blocks runs. */
async function watch(bench: WorkbenchPage): Promise<() => Promise<readonly string[]>> {
  const asked: string[] = [];
  bench.page.on('request', request => {
    if (request.url().toLowerCase().includes(host)) asked.push(request.url());
  });
  await bench.page.evaluate(() => {
    const { plugins } = window.workbench.app as unknown as {
      plugins: {
        plugins: Record<string, { registerMarkdownCodeBlockProcessor(name: string, run: () => void): void }>;
      };
    };
    const ran: string[] = [];
    Object.assign(window, { ran });
    for (const name of ['dataviewjs', 'query', 'mermaid'])
      plugins.plugins['research-daybook']?.registerMarkdownCodeBlockProcessor(
        name,
        () => void ran.push(name),
      );
    // Our own block draws its board where it runs.
    new MutationObserver(() => {
      if (document.querySelector('.block-language-daybook-life')) ran.push('daybook-life');
    }).observe(document.body, { childList: true, subtree: true });
  });
  return async () => {
    await bench.idle();
    const ran = await bench.page.evaluate(() => (window as unknown as { ran: string[] }).ran);
    return [...asked, ...ran];
  };
}

async function start(): Promise<{ page: DaybookPage; seen: () => Promise<readonly string[]> }> {
  const bench = await open({ vault: { [path]: note, 'Secret.md': 'hidden', 'Rendered.md': rendered } });
  await bench.openNote(path);
  const page = new DaybookPage(bench, {});
  return { page, seen: await watch(bench) };
}

test('the page can tell: an accepted note that holds such text fetches and runs', async () => {
  const { page, seen } = await start();
  await page.bench.page.evaluate(async () => {
    const { app } = window.workbench;
    const file = app.vault.getFileByPath('Rendered.md');
    if (!file) throw new Error('the note is missing');
    await app.workspace.getLeaf(false).openFile(file, { state: { mode: 'preview' } });
  });
  await expect.poll(seen).toEqual(expect.arrayContaining(['dataviewjs', `https://${host}/control.png`]));
  page.bench.complaints.length = 0;
});

test('a link from a web page, whatever it holds, fetches nothing and runs nothing before it is accepted', async () => {
  const { page, seen } = await start();
  const { bench } = page;
  for (const [at, text] of hostile.entries()) {
    const given = { input: 'A Quiet Title', topic: 'Old topic', remark: text, summary: text };
    await bench.uri(`obsidian://research-daybook?command=add-paper&${new URLSearchParams(given).toString()}`);
    await page.dialog.getByRole('heading', { name: 'A Quiet Title' }).waitFor();
    if (at < 3)
      await expect.poll(() => page.dialog.locator('.rdb-preview').textContent()).toContain(`/${at + 1}.png`);
    await bench.page.keyboard.press('Escape');
    await page.dialog.waitFor({ state: 'detached' });
  }
  expect(await seen()).toEqual([]);
  expect(await bench.disk(path)).toBe(note);
});

test('text pasted into any form fetches nothing and runs nothing before it is accepted', async () => {
  const { page, seen } = await start();
  const { bench, t } = page;
  const all = hostile.join('\n\n');
  await bench.command(t('capture.append'));
  for (const field of ['input', 'topic', 'summary', 'remark'] as const) {
    await page.field(field).fill(field === 'topic' ? hostile.slice(0, 3).join(' ') : all);
    await bench.page.waitForTimeout(300);
  }
  await page.field('input').fill(`@misc{a, title = {${hostile.slice(0, 8).join(' ')}}, doi = {10.1000/x}}`);
  await bench.page.waitForTimeout(300);
  await bench.page.keyboard.press('Escape');
  await bench.command(t('reading.queue'));
  await page.dialog.getByRole('textbox').first().fill(hostile.slice(0, 20).join(' '));
  await bench.page.waitForTimeout(300);
  await bench.page.keyboard.press('Escape');
  await bench.command(t('import.title'));
  for (const text of [
    all,
    `# Post\n\nhttps://arxiv.org/abs/2303.08622\n\n${all}`,
    hostile
      .map(
        (each, at) => `- [Paper ${at} ${each.replace(/\n/g, ' ')}](https://arxiv.org/abs/2303.0${1000 + at})`,
      )
      .join('\n'),
    hostile
      .map((each, at) => `@misc{k${at}, title = {${each}}, abstract = {${each}}, doi = {10.1/${at}}}`)
      .join('\n'),
  ]) {
    await page.dialog.getByLabel(t('import.source'), { exact: true }).fill(text);
    await bench.page.waitForTimeout(500);
  }
  await bench.page.keyboard.press('Escape');
  expect(await seen()).toEqual([]);
  expect(await bench.disk(path)).toBe(note);
});
