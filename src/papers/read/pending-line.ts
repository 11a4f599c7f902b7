import { languageWords } from '../../settings/note-words';

const zh = languageWords.zh.pending;
const en = languageWords.en.pending;

/** Whether the trimmed text between two offsets is the line that says that a card's metadata are still to come. */
export function isPendingLine(text: string, from: number, to: number): boolean {
  const length = to - from;
  return (
    (length === zh.length && text.startsWith(zh, from)) || (length === en.length && text.startsWith(en, from))
  );
}
