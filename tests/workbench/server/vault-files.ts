import type { Buffer } from 'node:buffer';
import { createHash, randomUUID } from 'node:crypto';
import { cp, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DiskEntry } from '../protocol';

const TEXT = /\.(md|txt|json|css|js|csv|canvas|base|ya?ml|html|svg|xml|bib)$/i;
const TEXT_LIMIT = 5_000_000;
const HIDDEN = new Set(['.git', '.trash', 'node_modules']);

/** A path the page may not touch. */
export class ForbiddenPath extends Error {}

/** Whether a vault path belongs to what the page never sees (version control, the trash, temporary files). */
export function isHidden(relative: string): boolean {
  return relative.split('/').some(part => HIDDEN.has(part) || part.startsWith('.workbench-'));
}

/** SHA-1 of a file's bytes; only compared, never a secret. */
export function hashOf(content: Buffer | string): string {
  return createHash('sha1').update(content).digest('hex');
}

/** The files of one vault folder; every path is checked against the folder's real place on the disk. */
export class VaultFiles {
  private constructor(readonly root: string) {}

  static async open(folder: string): Promise<VaultFiles> {
    return new VaultFiles(await realpath(folder));
  }

  /** The absolute path of a vault path; throws ForbiddenPath when it, or a link on the way, leaves the vault. */
  async resolve(relative: string): Promise<string> {
    const absolute = path.resolve(this.root, relative || '.');
    this.assertInside(absolute, relative);
    this.assertInside(await nearestRealPath(absolute), relative);
    return absolute;
  }

  private assertInside(absolute: string, relative: string): void {
    if (absolute !== this.root && !absolute.startsWith(this.root + path.sep)) {
      throw new ForbiddenPath(`${relative} is outside the vault`);
    }
  }

  /** One file or folder as the page sees it, with the hash of its content; null when it is gone. */
  async entry(relative: string): Promise<{ entry: DiskEntry; hash: string } | null> {
    try {
      const absolute = await this.resolve(relative);
      const info = await stat(absolute);
      if (info.isDirectory()) return { entry: { path: relative, kind: 'folder' }, hash: 'folder' };
      const content = await readFile(absolute);
      const times = { ctime: Math.round(info.birthtimeMs), mtime: Math.round(info.mtimeMs), size: info.size };
      const text = TEXT.test(relative) && info.size < TEXT_LIMIT ? content.toString('utf8') : null;
      return { entry: { path: relative, kind: 'file', text, ...times }, hash: hashOf(content) };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** Every path below a folder, parents first; links, version control and the trash are left out. */
  async walk(folder: string): Promise<string[]> {
    const found: string[] = [];
    for (const item of await readdir(await this.resolve(folder), { withFileTypes: true })) {
      const relative = folder ? `${folder}/${item.name}` : item.name;
      if (isHidden(relative) || item.isSymbolicLink()) continue;
      found.push(relative);
      if (item.isDirectory()) found.push(...(await this.walk(relative)));
    }
    return found;
  }

  async read(relative: string): Promise<Buffer> {
    return await readFile(await this.resolve(relative));
  }

  /** Writes beside the file and renames, so that no reader ever sees half a note. */
  async write(relative: string, content: Buffer): Promise<void> {
    const target = await this.resolve(relative);
    await mkdir(path.dirname(target), { recursive: true });
    const temporary = path.join(path.dirname(target), `.workbench-${randomUUID()}`);
    try {
      await writeFile(temporary, content);
      await rename(temporary, target);
    } finally {
      await rm(temporary, { force: true });
    }
  }

  async makeFolder(relative: string): Promise<void> {
    await mkdir(await this.resolve(relative), { recursive: true });
  }

  async move(from: string, to: string): Promise<void> {
    const target = await this.resolve(to);
    await mkdir(path.dirname(target), { recursive: true });
    await rename(await this.resolve(from), target);
  }

  async copy(from: string, to: string): Promise<void> {
    await cp(await this.resolve(from), await this.resolve(to), { recursive: true });
  }

  async remove(relative: string): Promise<void> {
    const target = await this.resolve(relative);
    if (target === this.root) throw new ForbiddenPath('the vault itself cannot be removed');
    await rm(target, { recursive: true, force: true });
  }

  /** Moves to `.trash`, numbering the name when one is there already. */
  async trash(relative: string): Promise<void> {
    const { dir, name, ext } = path.posix.parse(relative);
    const base = path.posix.join('.trash', dir, name);
    for (let number = 1; ; number++) {
      const target = number === 1 ? base + ext : `${base} ${number}${ext}`;
      if ((await this.entry(target)) === null) return await this.move(relative, target);
    }
  }
}

async function nearestRealPath(absolute: string): Promise<string> {
  try {
    return await realpath(absolute);
  } catch (error) {
    if (!isMissing(error)) throw error;
    return path.join(await nearestRealPath(path.dirname(absolute)), path.basename(absolute));
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
