const label = /^(?:关键词|关键字|关键词汇|key\s?words?|index terms)\s*[:：]\s*(.*)$/i;

/** Keywords of a line of plain text such as `关键词：A、B` or `Keywords: a, b`; null if the line is no list of keywords. */
export function keywordsOf(line: string): readonly string[] | null {
  const list = label.exec(line)?.[1];
  if (list === undefined) return null;
  const words = list
    .split(/[、，,；;]/)
    .map(word => word.trim().replace(/[。.]$/, ''))
    .filter(word => word !== '');
  return [...new Set(words)];
}
