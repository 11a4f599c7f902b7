import type { Vault } from './vault';

export interface FileStats {
  ctime: number;
  mtime: number;
  size: number;
}

export abstract class TAbstractFile {
  parent: TFolder | null = null;
  name = '';

  constructor(
    readonly vault: Vault,
    public path: string,
  ) {
    this.setPath(path);
  }

  /** Keeps name and path together; folders keep `/` for the root. */
  setPath(path: string): void {
    this.path = path;
    this.name = path.slice(path.lastIndexOf('/') + 1);
  }
}

export class TFile extends TAbstractFile {
  stat: FileStats = { ctime: 0, mtime: 0, size: 0 };

  get extension(): string {
    const dot = this.name.lastIndexOf('.');
    return dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
  }

  get basename(): string {
    return this.extension ? this.name.slice(0, -this.extension.length - 1) : this.name;
  }
}

export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}
