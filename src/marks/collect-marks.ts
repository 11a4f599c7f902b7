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
  const sentenceAt = sentenceReader(text);
  let line = 1;
  let counted = 0;
  return markedWords(text, inlines(text, range.from, range.to)).flatMap(({ from, to, word }) => {
    const name = wanted.get(wordKey(word));
    if (name === undefined) return [];
    for (let lf = text.indexOf('\n', counted); lf >= 0 && lf < from; lf = text.indexOf('\n', counted)) {
      line++;
      counted = lf + 1;
    }
    return [{ name, from, to, line, written: text.slice(from, to), text: sentenceAt(from, to) }];
  });
}

const ends = /[。！？!?]|\.(?=\s|$)/g;

/** A line as sentences are looked for in it. */
interface Line extends Span {
  /** Offsets behind the ends of its sentences, in order. */
  readonly ends: readonly number[];
  /** How many characters before each offset of the line say something. */
  readonly solid: Uint32Array;
  /** Its sentences by where they start and end, as a reader sees them. */
  readonly seen: Map<string, string>;
}

// What ends a sentence inside a link, tag, formula or code does not count, and neither does what stands there.
function readLine(text: string, at: number): Line {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const lf = text.indexOf('\n', at);
  const to = lf < 0 ? text.length : lf;
  const written = text.slice(from, to);
  const marker = /^[\s>]*\d+\./.exec(written)?.[0].length ?? 0;
  const parts = [' '.repeat(marker)];
  let done = marker;
  for (const inline of inlines(text, from, to)) {
    const [start, end] = [Math.max(done, inline.from - from), inline.to - from];
    if (end <= done) continue;
    parts.push(written.slice(done, start), ' '.repeat(end - start));
    done = end;
  }
  const bare = parts.join('') + written.slice(done);
  const solid = new Uint32Array(bare.length + 1);
  for (let index = 0; index < bare.length; index++)
    solid[index + 1] = (solid[index] ?? 0) + (/\s/.test(bare.charAt(index)) ? 0 : 1);
  return { from, to, ends: [...bare.matchAll(ends)].map(({ index }) => index + 1), solid, seen: new Map() };
}

/** Gives the sentence on the line around a mark; marks are asked for in their order. */
function sentenceReader(text: string): (from: number, to: number) => string {
  let line: Line | null = null;
  // The first end behind the mark asked for last.
  let next = 0;
  return (from, to) => {
    if (line === null || from > line.to || from < line.from) {
      line = readLine(text, from);
      next = 0;
    }
    const { from: start, to: stop, solid, seen } = line;
    const all = line.ends;
    while ((all[next] ?? Infinity) <= from - start) next++;
    const last = all[next - 1] ?? 0;
    let behind = next;
    while ((all[behind] ?? Infinity) <= to - start) behind++;
    const after = all[behind] ?? stop - start;
    const says = (a: number, b: number): number => (solid[Math.max(a, b)] ?? 0) - (solid[a] ?? 0);
    // What stands alone behind a sentence is about that one; other marks beside it are blank.
    const isEnded = behind < all.length;
    const isAlone = says(last, from - start) + says(to - start, isEnded ? after - 1 : after) === 0;
    const sentenceFrom = start + (isAlone ? (all[next - 2] ?? 0) : last);
    const key = `${sentenceFrom} ${after}`;
    const known = seen.get(key) ?? plainText(text, sentenceFrom, start + after);
    seen.set(key, known);
    return known;
  };
}
