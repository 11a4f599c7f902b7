import { createRequire } from 'node:module';
import path from 'node:path';

/** What is used of MiniSearch. */
export interface MiniSearchLike {
  addAll(documents: readonly object[]): void;
  search(query: string, options: object): readonly { readonly id: number }[];
}

/** The folder given by `--peers DIR`, else this checkout. */
export function peersFolder(): string {
  const at = process.argv.indexOf('--peers');
  return at < 0 ? process.cwd() : (process.argv[at + 1] ?? '.');
}

type MiniSearchClass = new (options: object) => MiniSearchLike;

/**
 * MiniSearch from the folder given by `--peers DIR` (where `npm install minisearch` was run), else from this
 * checkout; null if it is in neither. It is no dependency of ours.
 */
export function miniSearch(): MiniSearchClass | null {
  try {
    const loaded = createRequire(path.resolve(peersFolder(), 'package.json'))('minisearch') as
      MiniSearchClass | { readonly default: MiniSearchClass };
    return typeof loaded === 'function' ? loaded : loaded.default;
  } catch {
    return null;
  }
}
