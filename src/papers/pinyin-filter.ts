import { decode } from './coded-text';
import { afterNames } from './haystack';
import { firstLetters, pinyinMatch } from './pinyin';
import type { Searchable } from './packed-items';

/** How a term typed in pinyin is found in an item's names: in its title, in another name. */
export type PinyinPlace = 'title' | 'name';

interface Letters {
  /** By the two bytes of a coded character without their highest bits: a bit for each letter it can start with. */
  readonly initials: Int32Array;
  /** The same for the letters that come second. */
  readonly seconds: Int32Array;
}

let letters: Letters | null = null;

function makeLetters(): Letters {
  const initials = new Int32Array(1 << 14);
  const seconds = new Int32Array(1 << 14);
  const all = firstLetters();
  for (let pair = 0; pair < 1 << 14; pair++) {
    const lead = 0x80 | (pair >> 7);
    const trail = 0x80 | (pair & 0x7f);
    if (lead < 0xa1 || lead >= 0xf8 || trail < 0xa1 || trail > 0xfe) continue;
    const unit = decode(String.fromCharCode(lead, trail), 0, 2).charCodeAt(0);
    initials[pair] = all.initials[unit] ?? 0;
    seconds[pair] = all.seconds[unit] ?? 0;
  }
  return { initials, seconds };
}

const pairAt = (coded: string, at: number): number =>
  ((coded.charCodeAt(at) & 0x7f) << 7) | (coded.charCodeAt(at + 1) & 0x7f);

/** Whether a key of two letters or more may be pinyin of characters between two places: looks at its first two letters only. */
function mayRead(coded: string, from: number, to: number, first: number, second: number): boolean {
  const { initials, seconds } = (letters ??= makeLetters());
  let at = from;
  while (at < to) {
    const byte = coded.charCodeAt(at);
    if (byte < 0x80) {
      at++;
      continue;
    }
    // Characters of four bytes are too rare to have a table.
    if (byte >= 0xf8) return true;
    const pair = pairAt(coded, at);
    at += 2;
    if (((initials[pair] ?? 0) & first) === 0) continue;
    if (((seconds[pair] ?? 0) & second) !== 0) return true;
    const next = coded.charCodeAt(at) === 32 ? at + 1 : at;
    const follows = coded.charCodeAt(next);
    if (follows >= 0xf8 || (follows >= 0x80 && ((initials[pairAt(coded, next)] ?? 0) & second) !== 0))
      return true;
  }
  return false;
}

const bit = (key: string, at: number): number => 1 << (key.charCodeAt(at) - 97);

/** Where an item's names read as a folded key that `isPinyin`; null if nowhere. */
export function pinyinPlace({ note, from }: Searchable, key: string): PinyinPlace | null {
  const { folded } = note;
  const end = folded.indexOf(afterNames, from);
  if (!mayRead(folded, from, end, bit(key, 0), bit(key, 1))) return null;
  const names = decode(folded, from, end);
  const read = pinyinMatch(names, key);
  if (read === null) return null;
  return read.to <= names.indexOf('\n') ? 'title' : 'name';
}
