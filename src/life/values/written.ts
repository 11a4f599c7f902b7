import { foldChar } from '../../text/fold-char';

const APPROXIMATE =
  /大概|大约|约莫|差不多|左右|上下|吧|about|around|approx\.?|circa|ca\.|roughly|maybe|[≈?!]|^[约近~]|~$/g;
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|「[^「」]*」/g;

// What changes only the look of the character before it, or nothing at all.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const RAISED = /[⁰¹²³⁴-⁹₀-₉]+/g;

/**
 * A value with full-width forms folded, in lower case, simplified, with single spaces. What stands raised or lowered
 * stays apart from the number before it.
 */
export function folded(text: string): string {
  const plain = text
    .replace(INVISIBLE, '')
    .replace(RAISED, '^$&')
    .normalize('NFKC')
    .replace(/[−–—]/g, '-')
    .replace(/[∶︰]/g, ':')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return /\p{Script=Han}/u.test(plain) ? simplified(plain) : plain;
}

// One character at a time: most are known from before.
const simplified = (text: string): string => text.replace(/\p{Script=Han}/gu, foldChar);

/** A folded value without what stands in brackets and without words that only say "about"; `(1:30)` alone gives 1:30. */
export function essence(text: string): string {
  const outside = withoutAsides(text, BRACKETED);
  const kept = outside === '' ? text.replace(/^\W|\W$/g, '') : outside;
  return withoutAsides(bare(kept), APPROXIMATE)
    .replace(/\s+/g, ' ')
    .replace(/[\s.。,:;]+$/, '')
    .trim();
}

// What is left out between two numbers must not make one of them: 500（支）600 is not 500600.
function withoutAsides(text: string, aside: RegExp): string {
  const isBetween = (from: number, to: number): boolean =>
    /\d\s*$/.test(text.slice(Math.max(0, from - 8), from)) && /^\s*\d/.test(text.slice(to, to + 8));
  return text
    .replace(aside, (found: string, at: number) => (isBetween(at, at + found.length) ? ' | ' : ' '))
    .trim();
}

// A tag, and a picture that is no star, say something about the value.
function bare(text: string): string {
  const left = text
    .replace(/(^| )#[\p{L}_/-][^ ]*/gu, ' ')
    .replace(/(?!⭐)\p{Extended_Pictographic}/gu, ' ')
    .trim();
  return left === '' ? text : left;
}

// A comma between digits belongs to the number, a full-width one only before a group of three.
const CLAUSE = /[;；。、\n]|，(?![\d０-９]{3}(?![\d０-９]))|,(?!\d)/;
// A point or a comma that an input method made a Chinese one: between digits, and a comma only before what ends a number.
const POINT = /([\d０-９])。(?=[\d０-９])/g;
const COMMA = /([\d０-９])，(?=[\d０-９]{1,2} ?(?:kgs?|公斤|千克|斤|lbs?|元|块)?(?:\s*$|[;；。，,]))/gi;

/** A written value cut at its commas and stops: the value comes first, what explains it after. */
export function clauses(text: string): readonly string[] {
  const parts = text
    .replace(POINT, '$1.')
    .replace(COMMA, '$1,')
    .split(CLAUSE)
    .map(part => part.trim());
  const filled = parts.filter(part => part !== '');
  return filled.length === 0 ? [text.trim()] : filled;
}
