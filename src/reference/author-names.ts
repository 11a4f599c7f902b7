import { fold } from '../text/fold';
import { pinyinOf } from '../text/pinyin';

/** What may be family names of a work's authors, folded, Chinese ones as pinyin. */
export type FamilyNames = ReadonlySet<string>;

/** Nobody named. */
export const noNames: FamilyNames = new Set();

const hanzi = /^[\u3400-\u9fff]+$/;

// The family name stands first or last; that of a Chinese name has one character or two.
function familiesOf(author: string): readonly string[] {
  const words = fold(author).match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return [words[0] ?? '', words.at(-1) ?? '']
    .flatMap(word => (hanzi.test(word) ? [word.slice(0, 1), word.slice(0, 2)] : [word]))
    .map(word => (hanzi.test(word) ? pinyinOf(word).join('') : word))
    .filter(word => word.length > 1);
}

/** What may be family names of these authors. */
export function familyNames(authors: readonly string[]): FamilyNames {
  return authors.length === 0 ? noNames : new Set(authors.flatMap(familiesOf));
}

/** Whether two lists of authors can be of one work: a family name in common, or one of them names nobody. */
export function mayShareAuthor(a: FamilyNames, b: FamilyNames): boolean {
  if (a.size === 0 || b.size === 0) return true;
  for (const name of a) if (b.has(name)) return true;
  return false;
}
