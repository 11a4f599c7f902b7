import { guardOf } from './inline-guards';

/** A heading of a flattened text, with what stood behind it up to the next one. */
export interface FlatPart {
  /** 0 for the text in front of the first heading. */
  readonly level: number;
  readonly heading: string;
  readonly text: string;
}

const marks = /(^|\s)(#{1,6}) (?=\S)/g;
const usual =
  /^(?:introduction|related works?|background|preliminar(?:y|ies)|abstract|motivations?|contributions?|methods?|methodology|approach|our method|proposed method|experiments?|experimental results?|results?|evaluation|ablation(?: study| studies)?|discussion|limitations?|conclusions?|summary|references?|future works?|implementation details|loss functions?|datasets?)(?=\s|$)/i;

/** Splits a text that was flattened into one line at the marks of its headings. */
export function splitHeadings(text: string): readonly FlatPart[] {
  const guarded = guardOf(text);
  const found = [...text.matchAll(marks)].filter(match => !guarded(match.index + (match[1] ?? '').length));
  const parts = found.map((match, at): FlatPart => {
    const piece = text.slice(match.index + match[0].length, found[at + 1]?.index);
    const end = headingEnd(piece);
    return {
      level: (match[2] ?? '').length,
      heading: piece.slice(0, end).trim(),
      text: piece.slice(end).trim(),
    };
  });
  return [{ level: 0, heading: '', text: text.slice(0, found[0]?.index).trim() }, ...parts];
}

// Nothing marks where a heading ended; its text goes on to the first thing that no heading goes on with.
function headingEnd(piece: string): number {
  const limits = [
    /\s{2}/,
    /\s(?:\d{1,2}\.|[-*+])\s/,
    /\s[$|[!<>]|\s\/\//,
    /\s[\p{L}\p{N}_-]+\s?[:：](?=\s|$)/u,
    /[。！？；]/,
  ].map(limit => limit.exec(piece)?.index ?? piece.length);
  const known = usual.exec(piece)?.[0].length;
  return Math.min(known ?? piece.length, scriptEnd(piece), sentenceEnd(piece), ...limits);
}

const chinese = /[\u3400-\u9fff]/;

// A heading in one script ends where the other goes on, but for a particle such as 的.
function scriptEnd(piece: string): number {
  const words = [...piece.matchAll(/\S+/g)];
  const [first] = words;
  if (first === undefined) return piece.length;
  if (chinese.test(first[0])) return first[0].length;
  const next = words.find(({ 0: word }) => chinese.test(word) && !word.startsWith('的'));
  return next?.index ?? piece.length;
}

// "Our Method We propose": a capital that a small word follows starts a sentence.
function sentenceEnd(piece: string): number {
  const match = /\s(?:We|This|The|In|To|It|Given|For|Our|As|An?)\s+[a-z]/.exec(piece);
  return match === null || match.index === 0 ? piece.length : match.index;
}
