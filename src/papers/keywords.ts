const separator = /[、，,；;]/;
const label = /^(?:关键词|关键字|关键词汇|key\s?words?|index terms)\s*[:：]\s*(.*)$/i;

/** Words without repetition, in order. */
export function distinct(words: readonly string[]): readonly string[] {
  // Few words are compared sooner than put into a set.
  return words.length < 9 ? words.filter((word, at) => words.indexOf(word) === at) : [...new Set(words)];
}

/** Keywords of a line of plain text such as `关键词：A、B` or `Keywords: a, b`; null if the line is no list of keywords. */
export function keywordsOf(line: string): readonly string[] | null {
  const list = label.exec(line)?.[1];
  if (list === undefined) return null;
  const words: string[] = [];
  for (const part of list.split(separator)) {
    const trimmed = part.trim();
    const word = trimmed.endsWith('。') || trimmed.endsWith('.') ? trimmed.slice(0, -1) : trimmed;
    if (word !== '') words.push(word);
  }
  return distinct(words);
}
