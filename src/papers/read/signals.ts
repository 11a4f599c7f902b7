/** What a stretch of text may hold, as bits; no bit, no need to look closer. */
export const signal = { link: 1, digits: 2, colon: 4, dot: 8, query: 16, word: 32, mark: 64 } as const;

// Whatever can make a line more than prose: links, ids, years, labels, follow-up marks.
const sign = /[[:：·|?=<#]|\d{4}|发表|[Pp]ublished/g;

/** Where a follow-up mark may be: `<mark>`, `==…==`, `#tag`. */
const markHere = /<mark[\s>]|==|#[^\s#]/iy;

function isMark(text: string, at: number): boolean {
  markHere.lastIndex = at;
  return markHere.test(text);
}

// By its last character, everything the expression above finds is told apart.
function bitsOf(text: string, end: number): number {
  switch (text.charAt(end - 1)) {
    case '[':
      return signal.link;
    case ':':
      return text.startsWith('//', end) ? signal.colon | signal.link : signal.colon;
    case '：':
      return signal.colon;
    case '·':
    case '|':
      return signal.dot;
    case '?':
      return signal.query;
    case '=':
    case '<':
    case '#':
      return isMark(text, end - 1) ? signal.mark : 0;
    case '表':
    case 'd':
      return signal.word;
    default:
      return signal.digits;
  }
}

/** The signals between two offsets. */
export function signalsIn(text: string, from: number, to: number): number {
  const part = text.slice(0, to);
  let bits = 0;
  for (sign.lastIndex = from; sign.test(part);) bits |= bitsOf(part, sign.lastIndex);
  return bits;
}
