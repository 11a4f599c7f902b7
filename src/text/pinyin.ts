import { dict } from 'pinyin-match/src/simplified_dict.js';

/** The ways to type a syllable: `nv` also as `nu`, and `ju` also as `jv`. */
function spellings(syllable: string): readonly string[] {
  if (/^[nl]v/.test(syllable)) return [syllable, syllable.replace('v', 'u')];
  return /^[jqxy]u/.test(syllable) ? [syllable, syllable.replace('u', 'v')] : [syllable];
}

interface Table {
  /** Syllables of a simplified character. */
  readonly syllables: ReadonlyMap<number, readonly string[]>;
  /** One bit for each letter that a character's syllables start with. */
  readonly initials: Int32Array;
  /** The same for the letters that come second. */
  readonly seconds: Int32Array;
}

let table: Table | null = null;

const bit = (letter: number): number => 1 << (letter - 97);

function makeTable(): Table {
  const syllables = new Map<number, string[]>();
  const initials = new Int32Array(0x10000);
  const seconds = new Int32Array(0x10000);
  for (const [syllable, characters] of Object.entries(dict)) {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      const list = syllables.get(code) ?? [];
      list.push(...spellings(syllable));
      syllables.set(code, list);
      initials[code] = (initials[code] ?? 0) | bit(syllable.charCodeAt(0));
      for (const each of spellings(syllable))
        if (each.length > 1) seconds[code] = (seconds[code] ?? 0) | bit(each.charCodeAt(1));
    }
  }
  return { syllables, initials, seconds };
}

/** How many letters a spelling and the rest of the key share. */
function shared(spelling: string, key: string, from: number): number {
  let count = 0;
  while (count < spelling.length && spelling.charCodeAt(count) === key.charCodeAt(from + count)) count++;
  return count;
}

/** How the characters of a text are read. */
export interface CharacterReader {
  readonly syllablesAt: (text: string, at: number) => readonly string[];
  /** Where the next character stands. */
  readonly after: (text: string, at: number) => number;
}

/** Titles have spaces between their parts, and keys do not. */
const skipSpace = (text: string, at: number): number => (text.charCodeAt(at) === 32 ? at + 1 : at);

/** Where the match that spends `key` from its letter `from` on the characters from `at` ends; -1 if there is none. */
export function spend(read: CharacterReader, text: string, at: number, key: string, from: number): number {
  if (from >= key.length) return at;
  const next = read.after(text, at);
  for (const spelling of read.syllablesAt(text, at)) {
    const count = shared(spelling, key, from);
    if (count === 0) continue;
    // The last syllable may still be being typed; each one before it is whole or its first letter.
    if (from + count >= key.length) return next;
    const whole =
      count === spelling.length ? spend(read, text, skipSpace(text, next), key, from + count) : -1;
    if (whole >= 0) return whole;
    const initial = spend(read, text, skipSpace(text, next), key, from + 1);
    if (initial >= 0) return initial;
  }
  return -1;
}

const noSyllables: readonly string[] = [];

/** The syllables of a simplified character. */
export function syllablesOf(unit: number): readonly string[] {
  return (table ??= makeTable()).syllables.get(unit) ?? noSyllables;
}

const usual: CharacterReader = {
  syllablesAt: (text, at) => syllablesOf(text.charCodeAt(at)),
  after: (_text, at) => at + 1,
};

/** A bit for each letter (1 for `a`) that a character's syllables start with, and that come second, by its UTF-16 unit. */
export function firstLetters(): Pick<Table, 'initials' | 'seconds'> {
  return (table ??= makeTable());
}

/** Whether a folded term can be pinyin. */
export function isPinyin(term: string): boolean {
  return /^[a-z]{2,}$/.test(term);
}

/** Where a folded text first reads as the key: whole syllables, their first letters, or both mixed; null if nowhere. */
export function pinyinMatch(
  text: string,
  key: string,
): { readonly from: number; readonly to: number } | null {
  table ??= makeTable();
  const { initials, seconds } = table;
  const first = bit(key.charCodeAt(0));
  const second = bit(key.charCodeAt(1));
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (((initials[code] ?? 0) & first) === 0) continue;
    // The second letter belongs to this character or starts the next one: look before walking.
    const next = text.charCodeAt(skipSpace(text, at + 1));
    if ((((seconds[code] ?? 0) | (initials[next] ?? 0)) & second) === 0) continue;
    const to = spend(usual, text, at, key, 0);
    if (to >= 0) return { from: at, to };
  }
  return null;
}

/** How each character of a simplified text is read, in lower case; empty for what has no reading. A character with several gives its first. */
export function pinyinOf(text: string): readonly string[] {
  const { syllables } = (table ??= makeTable());
  return [...text].map(char => syllables.get(char.charCodeAt(0))?.[0] ?? '');
}
