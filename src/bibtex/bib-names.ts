import type { BibName, BibNames } from './bib-entry';
import { texText } from './tex-text';

const empty: BibName = { given: '', prefix: '', family: '', suffix: '', literal: false };

/** Reads a list of names joined by `and`: `First von Last`, `von Last, Jr, First`, `{Institution}`, or biblatex's `family=…`. */
export function readNames(field: string): BibNames {
  const written = splitOutside(field, nameEnd).map(name => name.trim());
  const others = /^others$/i.test(written.at(-1) ?? '');
  const names = (others ? written.slice(0, -1) : written).flatMap(namesOf);
  return { names: names.filter(({ given, family }) => given + family !== ''), others };
}

/** A name as one writes it in running text, given name first, Chinese names without a space. */
export function displayName({ given, prefix, family, suffix }: BibName): string {
  if (isChinese(family) && isChinese(given)) return family + given;
  return [given, prefix, family, suffix].filter(part => part !== '').join(' ');
}

const isChinese = (text: string): boolean => /^[\u3400-\u9fff·]+$/.test(text);

/** Says how long the separator at an offset is, 0 if there is none. */
type Separator = (text: string, at: number) => number;

const andWord = /\s+and(?=\s|$)/iy;
const spaces = /[\s~]+/y;

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) <= 32;
// Only where white space begins: its middle would be tried once for each character.
const nameEnd: Separator = (text, at) =>
  isSpace(text, at) && !isSpace(text, at - 1) ? lengthOf(andWord, text, at) : 0;
const comma: Separator = (text, at) => (text[at] === ',' ? 1 : 0);
const space: Separator = (text, at) =>
  isSpace(text, at) || text[at] === '~' ? lengthOf(spaces, text, at) : 0;

// Separators in braces are part of what stands there.
function splitOutside(text: string, separator: Separator): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}') depth = Math.max(0, depth - 1);
    const length = depth === 0 ? separator(text, at) : 0;
    if (length === 0) continue;
    parts.push(text.slice(from, at));
    from = at + length;
    at = from - 1;
  }
  return [...parts, text.slice(from)];
}

const tokens = (text: string): readonly string[] => splitOutside(text, space).filter(token => token !== '');
const plain = (parts: readonly string[]): string => texText(parts.join(' '));

function namesOf(written: string): readonly BibName[] {
  if (isOneGroup(written)) return [{ ...empty, family: texText(written), literal: true }];
  const parts = splitOutside(written, comma).map(part => part.trim());
  const named = partsByName(parts);
  if (named !== null) return [named];
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 1) return [westernName(tokens(first))];
  // A list with commas where `and` belongs.
  if (parts.length > 3) return separateNames(parts);
  const given = texText(parts.length === 2 ? second : third);
  const suffix = parts.length === 2 ? '' : texText(second);
  return [{ ...familyOf(tokens(first)), given, suffix }];
}

function isOneGroup(text: string): boolean {
  if (text[0] !== '{' || text.at(-1) !== '}') return false;
  let depth = 0;
  for (let at = 0; at < text.length - 1; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return false;
  }
  return true;
}

function separateNames(parts: readonly string[]): readonly BibName[] {
  const written = parts.filter(part => part !== '').map(part => part.replace(/^and\s/i, ''));
  // Nobody has as many initials: `Lee, A., Chen, B.`
  const turned = written.length % 2 === 0 && written.every((part, at) => at % 2 === 0 || isInitials(part));
  if (!turned) return written.map(part => westernName(tokens(part)));
  return written.flatMap((part, at) =>
    at % 2 === 0 ? [{ ...familyOf(tokens(part)), given: texText(written[at + 1] ?? '') }] : [],
  );
}

const isInitials = (text: string): boolean => /^(?:\p{Lu}[.\s-]*)+$/u.test(text);

const partNames = ['family', 'given', 'prefix', 'suffix'] as const;

// `family=Lee, given=Ann`: https://ctan.org/pkg/biblatex, “Extended name format”.
function partsByName(parts: readonly string[]): BibName | null {
  // Beside the four there are a few options.
  if (parts.length > 12 || !(parts[0] ?? '').includes('=')) return null;
  const found = new Map<string, string>();
  for (const part of parts) {
    const [, name = '', value = ''] = /^"?(\w+)\s*=\s*([^]*)$/.exec(part) ?? [];
    found.set(name.toLowerCase(), texText(value.replace(/^"|"$/g, '')));
  }
  if (!partNames.some(name => found.has(name)) || found.has('')) return null;
  const [family = '', given = '', prefix = '', suffix = ''] = partNames.map(name => found.get(name));
  return { given, prefix, family, suffix, literal: false };
}

/** Words that begin in lower case stand between given and family name. */
function isSmall(token: string): boolean {
  if (token[0] === '{' && token[1] !== '\\') return false;
  return /^\p{Ll}/u.test(token[0] === '{' || token[0] === '\\' ? texText(token) : token);
}

function westernName(words: readonly string[]): BibName {
  const small = words.slice(0, -1).findIndex(isSmall);
  const at = small < 0 ? words.length - 1 : small;
  return { ...familyOf(words.slice(Math.max(at, 0))), given: plain(words.slice(0, Math.max(at, 0))) };
}

function familyOf(words: readonly string[]): BibName {
  let small = words.length - 1;
  while (small > 0 && !isSmall(words[small - 1] ?? '')) small--;
  const lead = isSmall(words[0] ?? '') ? Math.max(small, 0) : 0;
  return { ...empty, prefix: plain(words.slice(0, lead)), family: plain(words.slice(lead)) };
}
