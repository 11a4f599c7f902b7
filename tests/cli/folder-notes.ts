import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { applyEdits } from '../../src/markdown/edit';
import { NoteExists, type NoteInfo, type Notes } from '../../src/notes';

/** A folder of notes on disk behind our port. */
export function folderNotes(root: string): Notes {
  const at = (path: string): string => {
    const full = resolve(root, path);
    if (full !== root && !full.startsWith(root + sep)) throw new Error(`${path} is outside the vault`);
    return full;
  };
  const read = async (path: string) => decode(await readFile(at(path)));
  return {
    list: () => [...walk(root, root)],
    exists: path => existsSync(at(path)),
    read,
    create: async (path, text) => {
      await mkdir(dirname(at(path)), { recursive: true });
      await writeFile(at(path), text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'EEXIST' ? new NoteExists(path) : error;
      });
    },
    edit: async (path, plan) => {
      const text = await read(path);
      const made = plan(text);
      if (made.edits.length > 0) await replace(at(path), applyEdits(text, made.edits));
      return made;
    },
  };
}

// Bytes that are no UTF-8 would be lost on writing back, so such a note is refused.
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Writes beside the file and renames, so that a crash leaves the old text. */
async function replace(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  await writeFile(beside, text);
  await rename(beside, path);
}

function* walk(root: string, folder: string): Generator<NoteInfo> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) yield* walk(root, full);
    if (!entry.isFile() || !entry.name.endsWith('.md')) continue;
    const { size, mtimeMs } = statSync(full);
    yield { path: relative(root, full).split(sep).join('/'), size, modified: mtimeMs };
  }
}
