const APPROXIMATE =
  /大概|大约|约莫|差不多|左右|上下|吧|about|around|approx\.?|circa|ca\.|roughly|maybe|[~≈?!]|^约|^近/g;
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|「[^「」]*」/g;

/** A value with full-width forms folded, in lower case, with single spaces. */
export function folded(text: string): string {
  return text.normalize('NFKC').replace(/[−–—]/g, '-').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A folded value without what stands in brackets and without words that only say "about"; `(1:30)` alone gives 1:30. */
export function essence(text: string): string {
  const outside = text.replace(BRACKETED, ' ').trim();
  const kept = outside === '' ? text.replace(/^\W|\W$/g, '') : outside;
  return kept
    .replace(APPROXIMATE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s.。,:;]+$/, '')
    .trim();
}

// A comma between digits belongs to the number, a full-width one only before a group of three.
const CLAUSE = /[;；。、\n]|，(?![\d０-９]{3}(?![\d０-９]))|,(?!\d)/;

/** A written value cut at its commas and stops: the value comes first, what explains it after. */
export function clauses(text: string): readonly string[] {
  const parts = text.split(CLAUSE).map(part => part.trim());
  const filled = parts.filter(part => part !== '');
  return filled.length === 0 ? [text.trim()] : filled;
}
