import type { PaperCard } from './card';
import { hasIds, idKeys } from './identify';
import { normalTitle } from './normal-title';

/** A number below 2^30 for a text, the same for the same text (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 30)) & 0x3fffffff;
}

/** What a card can have in common with others of the same work, as hashes: its ids and its normal title. */
export function workKeys({ name, ids }: Pick<PaperCard, 'name' | 'ids'>): readonly number[] {
  const title = normalTitle(name);
  const keys = hasIds(ids) ? idKeys(ids).map(hashOf) : [];
  return title === '' ? keys : [...keys, hashOf(title)];
}
