import MiniSearch from 'minisearch';

/** MiniSearch as its README uses it: two fields, everything else by default. */
export function miniSearch(
  documents: readonly { readonly id: number; readonly title: string; readonly text: string }[],
): (query: string) => number {
  const peer = new MiniSearch({ fields: ['title', 'text'] });
  peer.addAll(documents);
  return query => peer.search(query, { prefix: true, combineWith: 'AND' }).length;
}

/** The folder of peers that are no dependencies, given by `--peers DIR`; else this checkout. */
export function peersFolder(): string {
  const at = process.argv.indexOf('--peers');
  return at < 0 ? process.cwd() : (process.argv[at + 1] ?? '.');
}
