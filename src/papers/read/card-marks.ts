import { inlines } from '../../markdown/inline/inline';
import { markedWords, tagWord, visibleRanges, wordKey } from '../../markdown/inline/marked-words';
import type { Scan } from '../../markdown/model';
import { distinct } from '../../reference/keywords';

const byKey = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.map(name => [wordKey(name), name]));

/** Which of the names are marked up between two offsets, in the order they first stand there. */
export function cardMarks(note: Scan, from: number, to: number, names: readonly string[]): readonly string[] {
  const wanted = byKey(names);
  const { text } = note;
  const words = visibleRanges(note, from, to).flatMap(range =>
    markedWords(text, inlines(text, range.from, range.to)),
  );
  return distinct(words.flatMap(({ word }) => wanted.get(wordKey(word)) ?? []));
}

/** The tags that are keywords: those that do not mean “come back to this”. */
export function keywordTags(tags: readonly string[], names: readonly string[]): readonly string[] {
  if (tags.length === 0) return tags;
  const marks = byKey(names);
  return tags.filter(tag => !marks.has(wordKey(tagWord(tag))));
}
