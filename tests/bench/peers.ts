import MiniSearch from 'minisearch';

/** MiniSearch as its README uses it: two fields, everything else by default. */
export function miniSearch(
  documents: readonly { readonly id: number; readonly title: string; readonly text: string }[],
): (query: string) => number {
  const peer = new MiniSearch({ fields: ['title', 'text'] });
  peer.addAll(documents);
  return query => peer.search(query, { prefix: true, combineWith: 'AND' }).length;
}
