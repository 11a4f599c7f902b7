const separators: ReadonlySet<number> = new Set(Array.from('、，,；;', char => char.charCodeAt(0)));
const label = /^(?:关键词|关键字|关键词汇|key\s?words?|index terms)\s*[:：]\s*(.*)$/i;

// A tag among the words is one of them.
const wordOf = (text: string): string => text.replace(/[。.]$|^#(?=\S)/g, '');

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
  let from = 0;
  for (let at = 0; at <= list.length; at++) {
    if (at < list.length && !separators.has(list.charCodeAt(at)) && !list.startsWith(' #', at)) continue;
    const word = wordOf(list.slice(from, at).trim());
    if (word !== '') words.push(word);
    from = at + 1;
  }
  return distinct(words);
}
