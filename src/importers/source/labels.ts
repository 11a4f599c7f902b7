/** Parts of a paper in a digest that have a label. */
export type DigestPart = 'summary' | 'takeaways' | 'abstract';

/** A label found at the start of a line. */
export interface Labelled {
  readonly part: DigestPart;
  /** The label as written, without marks. */
  readonly label: string;
  /** What stands behind it on the line. */
  readonly rest: string;
}

const words: Readonly<Record<DigestPart, string>> = {
  takeaways:
    'key takeaways?|takeaways?|key points?|key insights?|main points?|highlights?|关键要点|关键点|主要要点|要点总结|要点|重点|核心要点|核心观点|關鍵要點|要點',
  summary: 'summary|tl;?dr|in short|摘要总结|一句话总结|总结|摘要|概述|概要|简述|简介|總結|概述',
  abstract: 'abstract|原文摘要|论文摘要',
};

const patterns = (['takeaways', 'summary', 'abstract'] as const).map(part => ({
  part,
  // Bold or a heading makes a label of the word alone; without them a colon has to follow.
  bold: new RegExp(
    `^(?:#{1,6}\\s+)?(\\*\\*|__)\\s*(${words[part]})\\s*(?:[:：]\\s*)?\\1\\s*[:：]?\\s*(.*)$`,
    'i',
  ),
  open: new RegExp(`^(\\*\\*|__)\\s*(${words[part]})\\s*[:：]\\s*(.*?)\\1\\s*$`, 'i'),
  heading: new RegExp(`^#{1,6}\\s+()(${words[part]})\\s*[:：]?\\s*()$`, 'i'),
  plain: new RegExp(`^()(${words[part]})\\s*[:：]\\s*(.*)$`, 'i'),
  alone: new RegExp(`^()(${words[part]})()$`, 'i'),
}));

/** The label that a line starts with; null if it has none. */
export function labelOf(line: string): Labelled | null {
  const text = line.trim();
  if (text.length > 4000 || text.startsWith('<')) return null;
  for (const { part, bold, open, heading, plain, alone } of patterns) {
    for (const pattern of [bold, open, heading, plain, alone]) {
      const match = pattern.exec(text);
      if (match !== null) return { part, label: match[2] ?? '', rest: (match[3] ?? '').trim() };
    }
  }
  return null;
}

const authors = /^\**\s*(?:authors?|作者)\s*\**\s*[:：]\s*\**\s*(.*?)\s*\**$/i;

/** The list of authors that a line states; null if it states none. */
export function authorsOf(line: string): string | null {
  return authors.exec(line.trim())?.[1] ?? null;
}

/** Whether a line is a digest's link to the paper. */
export function isPdfLine(text: string): boolean {
  return /^\s*\[(?:PDF|Paper|论文)\]\(/i.test(text);
}
