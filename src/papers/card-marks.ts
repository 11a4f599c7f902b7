import { inlines } from '../markdown/inline';
import { markedWords, visibleRanges, wordKey } from '../markdown/marked-words';
import type { Scan } from '../markdown/model';
import { distinct } from './keywords';

/** Which of the names are marked up between two offsets, in the order they first stand there. */
export function cardMarks(note: Scan, from: number, to: number, names: readonly string[]): readonly string[] {
  const wanted = new Map(names.map(name => [wordKey(name), name]));
  const { text } = note;
  const words = visibleRanges(note, from, to).flatMap(range =>
    markedWords(text, inlines(text, range.from, range.to)),
  );
  return distinct(words.flatMap(({ word }) => wanted.get(wordKey(word)) ?? []));
}
