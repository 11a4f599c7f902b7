import { writeFileSync } from 'node:fs';
import { chmod, lstat, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderNotes } from './folder-notes';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybook-notes-'));
});
afterEach(() => rm(folder, { recursive: true }));

const append = (added: string) => (text: string) => ({
  edits: [{ from: text.length, to: text.length, insert: added }],
});

test('a linked note stays a link, and who may read a note stays as it was', async () => {
  await writeFile(join(folder, 'real.txt'), 'a\n', { mode: 0o600 });
  await symlink('real.txt', join(folder, 'linked.md'));
  await symlink('nowhere', join(folder, 'broken.md'));
  await writeFile(join(folder, 'shared.md'), 'a\n');
  await chmod(join(folder, 'shared.md'), 0o664);
  const notes = folderNotes(folder);
  expect(
    notes
      .list()
      .map(({ path }) => path)
      .sort(),
  ).toEqual(['linked.md', 'shared.md']);
  for (const path of ['linked.md', 'shared.md']) await notes.edit(path, append('b\n'));
  expect((await lstat(join(folder, 'linked.md'))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(folder, 'real.txt'), 'utf8')).toBe('a\nb\n');
  expect((await stat(join(folder, 'real.txt'))).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, 'shared.md'))).mode & 0o777).toBe(0o664);
});

test('what another program saves between reading and writing is kept', async () => {
  const path = join(folder, 'a.md');
  await writeFile(path, 'a\n');
  const notes = folderNotes(folder);
  let saves = 0;
  await notes.edit('a.md', text => {
    if (saves++ === 0) writeFileSync(path, 'theirs\n');
    return append('b\n')(text);
  });
  expect(await readFile(path, 'utf8')).toBe('theirs\nb\n');
});
