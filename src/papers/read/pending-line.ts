/** The line of a card whose metadata are still to come, in each language, without its bullet. */
export const pendingWords = { zh: '元数据：待补全', en: 'Metadata: pending' } as const;

const { zh, en } = pendingWords;

/** Whether the trimmed text between two offsets is such a line. */
export function isPendingLine(text: string, from: number, to: number): boolean {
  const length = to - from;
  return (
    (length === zh.length && text.startsWith(zh, from)) || (length === en.length && text.startsWith(en, from))
  );
}
