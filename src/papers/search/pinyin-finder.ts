import { decode } from '../../text/coded-text';
import { firstLetters, pinyinMatch, spend, syllablesOf, type CharacterReader } from '../../text/pinyin';

interface Letters {
  /** By the two bytes of a coded character without their highest bits: a bit for each letter it can start with. */
  readonly initials: Int32Array;
  /** The same for the letters that come second. */
  readonly seconds: Int32Array;
  readonly syllables: readonly (readonly string[])[];
}

let letters: Letters | null = null;

function makeLetters(): Letters {
  const initials = new Int32Array(1 << 14);
  const seconds = new Int32Array(1 << 14);
  const all = firstLetters();
  const syllables = Array.from({ length: 1 << 14 }, (_, pair) => {
    const lead = 0x80 | (pair >> 7);
    const trail = 0x80 | (pair & 0x7f);
    if (lead < 0xa1 || lead >= 0xf8 || trail < 0xa1 || trail > 0xfe) return syllablesOf(0);
    const unit = decode(String.fromCharCode(lead, trail), 0, 2).charCodeAt(0);
    initials[pair] = all.initials[unit] ?? 0;
    seconds[pair] = all.seconds[unit] ?? 0;
    return syllablesOf(unit);
  });
  return { initials, seconds, syllables };
}

const pairAt = (coded: string, at: number): number =>
  ((coded.charCodeAt(at) & 0x7f) << 7) | (coded.charCodeAt(at + 1) & 0x7f);

const reader = ({ syllables }: Letters): CharacterReader => ({
  syllablesAt: (text, at) =>
    text.charCodeAt(at) < 0x80 ? noSyllables : (syllables[pairAt(text, at)] ?? noSyllables),
  after: (text, at) => at + (text.charCodeAt(at) < 0x80 ? 1 : 2),
});
const noSyllables: readonly string[] = [];

const bit = (key: string, at: number): number => 1 << (key.charCodeAt(at) - 97);

/** Finds a key that `isPinyin` in coded names between two places; answers where the match ends, -1 if there is none. */
export type PinyinFinder = (coded: string, from: number, end: number) => number;

// Characters of four bytes are too rare to have tables: names that hold one are read the slow way.
function readSlowly(coded: string, from: number, end: number, key: string): number {
  const names = decode(coded, from, end);
  const read = pinyinMatch(names, key);
  // Only whether that is in the title matters, which ends at the first line feed.
  if (read === null) return -1;
  return names.slice(0, read.to).includes('\n') ? end : from;
}

/** Makes a search for a key in pinyin. */
export function pinyinFinder(key: string): PinyinFinder {
  letters ??= makeLetters();
  const { initials, seconds } = letters;
  const read = reader(letters);
  const first = bit(key, 0);
  const second = bit(key, 1);
  return (coded, from, end) => {
    for (let at = from; at < end; at++) {
      const byte = coded.charCodeAt(at);
      if (byte < 0x80) continue;
      if (byte >= 0xf8) return readSlowly(coded, from, end, key);
      const pair = ((byte & 0x7f) << 7) | (coded.charCodeAt(at + 1) & 0x7f);
      const start = at++;
      if (((initials[pair] ?? 0) & first) === 0) continue;
      // The second letter belongs to this character or starts the next one: look before walking.
      const next = coded.charCodeAt(at + 1) === 32 ? at + 2 : at + 1;
      const follows = next < end && coded.charCodeAt(next) >= 0x80 ? (initials[pairAt(coded, next)] ?? 0) : 0;
      if ((((seconds[pair] ?? 0) | follows) & second) === 0) continue;
      const to = spend(read, coded, start, key, 0);
      if (to >= 0 && to <= end) return to;
    }
    return -1;
  };
}
