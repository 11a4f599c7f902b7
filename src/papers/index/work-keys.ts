import type { PaperCard } from '../card';
import { detached } from '../../text/detached';
import { hasIds, idKeys } from '../../reference/identify';
import { normalTitle } from '../../reference/normal-title';

/** A number below 2^30 for a text, the same for the same text (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 30)) & 0x3fffffff;
}

const known = new Map<string, readonly number[]>();

// The same titles come again and again while a note is edited.
function titleKeys(name: string): readonly number[] {
  const before = known.get(name);
  if (before) return before;
  const title = normalTitle(name);
  const fresh = title === '' ? [] : [hashOf(title)];
  if (known.size >= 500) known.clear();
  known.set(detached(name), fresh);
  return fresh;
}

/** What a card can have in common with others of the same work, as hashes: its ids and its normal title. */
export function workKeys({ name, ids }: Pick<PaperCard, 'name' | 'ids'>): readonly number[] {
  return hasIds(ids) ? [...idKeys(ids).map(hashOf), ...titleKeys(name)] : titleKeys(name);
}
