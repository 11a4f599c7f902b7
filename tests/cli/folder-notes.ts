import { existsSync, readdirSync, statSync } from 'node:fs';
import { chmod, mkdir, readFile, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
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
      for (;;) {
        const text = await read(path);
        const made = plan(text);
        const isDone =
          made.edits.length === 0 || (await replace(at(path), text, applyEdits(text, made.edits)));
        // Another program has saved meanwhile: planned anew over what it wrote.
        if (isDone) return made;
      }
    },
  };
}

// Bytes that are no UTF-8 would be lost on writing back, so such a note is refused.
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/**
 * Writes beside the file and renames, so that a crash leaves the old text; a link goes on leading where it led, and the
 * file keeps who may read it. False, with nothing changed, if the file no longer holds the text it is to replace.
 */
async function replace(path: string, before: string, text: string): Promise<boolean> {
  const file = await realpath(path);
  const { mode } = await stat(file);
  const beside = `${file}.${process.pid}.tmp`;
  await writeFile(beside, text, { mode });
  await chmod(beside, mode);
  if (decode(await readFile(file)) !== before) {
    await unlink(beside);
    return false;
  }
  await rename(beside, file);
  return true;
}

function* walk(root: string, folder: string): Generator<NoteInfo> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) yield* walk(root, full);
    if (entry.isDirectory() || !entry.name.endsWith('.md')) continue;
    // A link to a note is a note; one that leads nowhere is none.
    const found = statSync(full, { throwIfNoEntry: false });
    if (found === undefined || !found.isFile()) continue;
    const { size, mtimeMs } = found;
    yield { path: relative(root, full).split(sep).join('/'), size, modified: mtimeMs };
  }
}
