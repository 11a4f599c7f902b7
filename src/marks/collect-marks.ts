import { inlines, plainText } from '../markdown/inline/inline';
import { markedWords, mayHoldMarkedWord, visibleRanges, wordKey } from '../markdown/inline/marked-words';
import type { Scan, Span } from '../markdown/model';
import { scan } from '../markdown/blocks/scan';

/** A follow-up mark: a name that is highlighted or a tag, and the sentence it stands in. */
export interface Mark extends Span {
  /** The name as the settings write it. */
  readonly name: string;
  /** From 1. */
  readonly line: number;
  /** The mark as written. */
  readonly written: string;
  /** Its sentence as a reader sees it. */
  readonly text: string;
}

/** The marks of a text by where they stand: `<mark …>name</mark>`, `==name==`, `#name` and `#name/…`; none in code, formulas and comments. */
export function collectMarks(text: string, names: readonly string[]): readonly Mark[] {
  return mayHoldMarkedWord(text) ? marksOf(scan(text), names) : [];
}

/** The same of a note that is scanned already. */
export function marksOf(note: Scan, names: readonly string[]): readonly Mark[] {
  const wanted = new Map(names.map(name => [wordKey(name), name]));
  if (wanted.size === 0 || !mayHoldMarkedWord(note.text)) return [];
  return visibleRanges(note, note.start, note.text.length).flatMap(range => marksIn(note, range, wanted));
}

function marksIn(note: Scan, range: Span, wanted: ReadonlyMap<string, string>): readonly Mark[] {
  const { text } = note;
  return markedWords(text, inlines(text, range.from, range.to)).flatMap(({ from, to, word }) => {
    const name = wanted.get(wordKey(word));
    if (name === undefined) return [];
    const line = text.slice(0, from).split('\n').length;
    return [{ name, from, to, line, written: text.slice(from, to), text: sentenceAt(text, from, to) }];
  });
}

const ends = /[。！？!?]|\.(?=\s|$)/g;

// The sentence on the line around a mark; what ends one inside a link, tag, formula or code does not count.
function sentenceAt(text: string, from: number, to: number): string {
  const lineFrom = text.lastIndexOf('\n', from - 1) + 1;
  const lf = text.indexOf('\n', to);
  const lineTo = lf < 0 ? text.length : lf;
  let line = text.slice(lineFrom, lineTo).replace(/^[\s>]*\d+\./, marker => ' '.repeat(marker.length));
  for (const inline of inlines(text, lineFrom, lineTo)) {
    const [start, end] = [inline.from - lineFrom, inline.to - lineFrom];
    line = line.slice(0, start) + ' '.repeat(end - start) + line.slice(end);
  }
  const [lead, tail] = [line.slice(0, from - lineFrom), line.slice(to - lineFrom)];
  const after = tail.search(ends);
  const [last, previous] = [...lead.matchAll(ends)].map(({ index }) => index + 1).reverse();
  // What stands alone behind a sentence is about that one; other marks beside it have been blanked above.
  const isAlone =
    `${lead.slice(last ?? lead.length)}${after < 0 ? tail : tail.slice(0, after)}`.trim() === '';
  const start = lineFrom + ((isAlone ? previous : last) ?? 0);
  return plainText(text, start, after < 0 ? lineTo : to + after + 1);
}
