import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BootData, ServerEvent } from './protocol';
import { loopbackOnly } from './server/proxy';
import { type RunningWorkbench, startWorkbench } from './server/server';

let folder: string;
let vault: string;
let workbench: RunningWorkbench;
let token: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'daybook-server-'));
  vault = path.join(folder, 'vault');
  const pluginFolder = path.join(folder, 'plugin');
  await mkdir(vault);
  await mkdir(pluginFolder);
  await writeFile(path.join(vault, 'note.md'), 'old');
  await writeFile(path.join(folder, 'secret.md'), 'outside');
  await writeFile(path.join(pluginFolder, 'manifest.json'), '{"id":"x"}');
  const common = { vault, pluginFolder, pageFolder: folder, hostScript: 'host.js', port: 0 };
  workbench = await startWorkbench({ ...common, allowed: loopbackOnly });
  token = (await boot()).token;
});

afterEach(async () => {
  await workbench.close();
  await rm(folder, { recursive: true });
});

async function boot(): Promise<BootData> {
  return (await (await fetch(`${workbench.url}api/boot`)).json()) as BootData;
}

async function ask(
  operation: string,
  at: string,
  body = '',
  headers: Record<string, string> = {},
): Promise<number> {
  const query = new URLSearchParams({ do: operation, path: at });
  const given = { 'x-workbench-token': token, ...headers };
  return (
    await fetch(`${workbench.url}api/vault?${query.toString()}`, { method: 'POST', headers: given, body })
  ).status;
}

async function statusWithHost(host: string): Promise<number> {
  return await new Promise((resolve, reject) => {
    const asked = request(`${workbench.url}api/boot`, { headers: { host } }, response => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asked.on('error', reject).end();
  });
}

/** What the server tells a page from now on: `changed` or `gone` with the path. */
async function news(): Promise<{ readonly heard: string[]; readonly stop: () => void }> {
  const heard: string[] = [];
  const control = new AbortController();
  const response = await fetch(`${workbench.url}api/events`, { signal: control.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const listen = async (): Promise<void> => {
    for (;;) {
      const part = await reader?.read().catch(() => null);
      if (!part?.value) return;
      for (const [, json = ''] of part.value.matchAll(/^data: (.*)$/gm)) {
        const event = JSON.parse(json) as ServerEvent;
        if (event.type === 'changed') heard.push(`changed ${event.entry.path}`);
        else if (event.type === 'gone') heard.push(`gone ${event.path}`);
      }
    }
  };
  void listen();
  return { heard, stop: () => control.abort() };
}

describe('what other programs do on the disk', () => {
  test('is told however often a note is replaced, moved away and made again', async () => {
    const { heard, stop } = await news();
    const note = path.join(vault, 'note.md');
    const steps: readonly [() => Promise<void>, string][] = [
      [() => writeFile(note, 'written'), 'changed note.md'],
      [() => writeFile(`${note}.tmp`, 'replaced').then(() => rename(`${note}.tmp`, note)), 'changed note.md'],
      [() => rename(note, path.join(folder, 'away.md')), 'gone note.md'],
      [() => writeFile(note, 'made again'), 'changed note.md'],
      [() => writeFile(note, 'and written again'), 'changed note.md'],
    ];
    for (const [act, told] of steps) {
      heard.length = 0;
      await act();
      await expect.poll(() => heard, { timeout: 3_000 }).toContain(told);
    }
    stop();
  });

  test('is told in folders that are new, or new under an old name', async () => {
    const { heard, stop } = await news();
    for (const round of ['one', 'two']) {
      await mkdir(path.join(vault, 'new/deep'), { recursive: true });
      await expect.poll(() => heard, { timeout: 3_000 }).toContain('changed new/deep');
      await writeFile(path.join(vault, 'new/deep/note.md'), round);
      await expect.poll(() => heard, { timeout: 3_000 }).toContain('changed new/deep/note.md');
      await rm(path.join(vault, 'new'), { recursive: true });
      await expect.poll(() => heard, { timeout: 3_000 }).toContain('gone new');
      heard.length = 0;
    }
    stop();
  });
});

describe('the server', () => {
  test('lists the vault without version control, trash and packages', async () => {
    for (const hidden of ['.git', '.trash', 'node_modules']) await mkdir(path.join(vault, hidden));
    await mkdir(path.join(vault, '.obsidian'));
    await writeFile(path.join(vault, '.obsidian/app.json'), '{}');
    const paths = (await boot()).entries.map(entry => entry.path);
    expect(paths.sort()).toEqual(['.obsidian', '.obsidian/app.json', 'note.md']);
  });

  test('writes a file whole and leaves no temporary file', async () => {
    expect(await ask('write', 'folder/new.md', 'text')).toBe(200);
    expect(await readFile(path.join(vault, 'folder/new.md'), 'utf8')).toBe('text');
    expect(await readdir(path.join(vault, 'folder'))).toEqual(['new.md']);
  });

  test('moves a deleted file to the trash and keeps one of the same name', async () => {
    await ask('trash', 'note.md');
    await ask('write', 'note.md', 'second');
    await ask('trash', 'note.md');
    expect((await readdir(path.join(vault, '.trash'))).sort()).toEqual(['note 2.md', 'note.md']);
    expect(await readFile(path.join(vault, '.trash/note.md'), 'utf8')).toBe('old');
  });

  test('refuses a write without the token', async () => {
    expect(await ask('write', 'note.md', 'new', { 'x-workbench-token': 'guess' })).toBe(403);
    expect(await readFile(path.join(vault, 'note.md'), 'utf8')).toBe('old');
  });

  test.each(['../secret.md', 'a/../../secret.md', '/etc/hostname'])('refuses the path %s', async at => {
    expect(await ask('write', at, 'new')).toBe(403);
    expect(await readFile(path.join(folder, 'secret.md'), 'utf8')).toBe('outside');
  });

  test('refuses to follow a link out of the vault', async () => {
    await symlink(folder, path.join(vault, 'link'));
    expect(await ask('write', 'link/secret.md', 'new')).toBe(403);
    expect((await fetch(`${workbench.url}api/vault?path=link/secret.md`)).status).toBe(403);
    expect((await boot()).entries.map(entry => entry.path)).not.toContain('link');
  });

  test('refuses to remove the vault itself', async () => {
    expect(await ask('remove', '')).toBe(403);
    expect(await readdir(vault)).toEqual(['note.md']);
  });

  test('answers only to its own name', async () => {
    expect(await statusWithHost('evil.example')).toBe(403);
    expect(await statusWithHost('localhost:80')).toBe(200);
  });

  test('does not fetch from hosts that are not allowed', async () => {
    const body = JSON.stringify({ url: 'http://example.org/', method: 'GET', headers: {}, body: null });
    const headers = { 'x-workbench-token': token };
    const response = await fetch(`${workbench.url}api/request`, { method: 'POST', headers, body });
    expect(await response.json()).toEqual({ error: 'net::ERR_BLOCKED_BY_CLIENT example.org' });
  });

  test('plays the services of the look-up, in the scenario it was told', async () => {
    const headers = { 'x-workbench-token': token };
    const post = async (path: string, body: object) =>
      await fetch(workbench.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
    const url = 'https://api.crossref.org/works/10.5555%2Fcold.2019.2';
    const ask = async () => {
      const answer = await post('api/request', { url, method: 'GET', headers: {}, body: null });
      return (await answer.json()) as { status?: number; error?: string };
    };
    expect(await ask()).toMatchObject({ status: 200 });
    await post('services/scenario', { troubles: { 'api.crossref.org': 'too-many-20s' } });
    expect(await ask()).toMatchObject({ status: 429, headers: { 'Retry-After': '20' } });
    await post('services/scenario', { troubles: { '*': 'offline' } });
    expect(await ask()).toEqual({ error: 'net::ERR_BLOCKED_BY_CLIENT api.crossref.org' });
  });
});
