import { unitText } from './unit-text';

// Text in one byte a unit: ASCII as it is, a usual Chinese character as its two bytes of EUC-CN, any other unit as
// four bytes. Strings of such bytes take half the memory of UTF-16 and `indexOf` runs over them twice as fast.

interface Table {
  /** The two bytes of a UTF-16 unit, 0 if it has none. */
  readonly pairs: Uint16Array;
  /** The unit of two bytes. */
  readonly units: Uint16Array;
}

const firstByte = 0xa1;
const rowSize = 94;
/** Rows of EUC-CN that hold no characters: the first and the second half of any other unit. */
const firstHalf = 0xf8;
const secondHalf = 0xaa;
const isFree = (lead: number): boolean => lead >= firstHalf || (lead >= secondHalf && lead < 0xb0);

let table: Table | null = null;

/** The characters of EUC-CN in order; none where the engine lacks it, which costs room and nothing else. */
function chinese(): string {
  const bytes = Uint8Array.from(
    { length: rowSize * rowSize * 2 },
    (_, at) => firstByte + (at % 2 === 0 ? Math.floor(at / 2 / rowSize) : (at >> 1) % rowSize),
  );
  try {
    return new TextDecoder('gbk').decode(bytes);
  } catch {
    return '';
  }
}

function makeTable(): Table {
  const pairs = new Uint16Array(0x10000);
  const units = new Uint16Array(0x10000);
  const all = chinese();
  for (let at = 0; at < all.length; at++) {
    const unit = all.charCodeAt(at);
    const lead = firstByte + Math.floor(at / rowSize);
    if (unit < 0x80 || (unit >= 0xe000 && unit < 0xf900) || isFree(lead)) continue;
    const pair = (lead << 8) | (firstByte + (at % rowSize));
    pairs[unit] = pair;
    units[pair] = unit;
  }
  return { pairs, units };
}

const isPlain = (unit: number): boolean => (unit >= 32 && unit < 128) || unit === 10 || unit === 13;

/** Bytes beyond which work in steps takes what it has written: all of a large note at once would be a long step. */
export const longestPiece = 1 << 16;

/** Collects coded text; `mark` adds a byte below 32 but 10 and 13, which no text is coded with. */
export interface CodedWriter {
  length(): number;
  mark(byte: number): void;
  /** One UTF-16 unit of a text. */
  readonly unit: (unit: number) => void;
  write(text: string): void;
  /** A number as up to five digits to the base of 64; larger ones become the largest. */
  digits(value: number, count: number): void;
  /** What was collected; the next piece starts empty. */
  take(): string;
}

/** An empty writer. */
export function createCodedWriter(): CodedWriter {
  const { pairs } = (table ??= makeTable());
  let bytes = new Uint8Array(1 << 14);
  let end = 0;
  const reserve = (more: number): void => {
    if (end + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, end + more));
    larger.set(bytes);
    bytes = larger;
  };
  const half = (value: number, lead: number): void => {
    bytes[end++] = lead + Math.floor(value / rowSize);
    bytes[end++] = firstByte + (value % rowSize);
  };
  const put = (unit: number): void => {
    const pair = pairs[unit] ?? 0;
    if (isPlain(unit)) bytes[end++] = unit;
    else if (pair !== 0) {
      bytes[end++] = pair >> 8;
      bytes[end++] = pair & 0xff;
    } else {
      half(unit >> 8, firstHalf);
      half(unit & 0xff, secondHalf);
    }
  };
  return {
    length: () => end,
    mark(byte) {
      reserve(1);
      bytes[end++] = byte;
    },
    unit(unit) {
      reserve(4);
      put(unit);
    },
    write(text) {
      reserve(text.length * 4);
      for (let at = 0; at < text.length; at++) put(text.charCodeAt(at));
    },
    digits(value, count) {
      reserve(count);
      const largest = (1 << (6 * count)) - 1;
      const kept = value < largest ? value : largest;
      for (let at = 6 * (count - 1); at >= 0; at -= 6) bytes[end++] = 48 + ((kept >> at) & 63);
    },
    take() {
      const text = unitText(bytes, end);
      end = 0;
      return text;
    },
  };
}

let shared: CodedWriter | null = null;

/** A text in code. */
export function encode(text: string): string {
  shared ??= createCodedWriter();
  shared.write(text);
  return shared.take();
}

/** The number of so many digits at a place. */
export function digitsAt(coded: string, at: number, count: number): number {
  let value = 0;
  for (let each = at; each < at + count; each++) value = value * 64 + coded.charCodeAt(each) - 48;
  return value;
}

const out = new Uint16Array(1024);

const halfAt = (coded: string, at: number, lead: number): number =>
  (coded.charCodeAt(at) - lead) * rowSize + coded.charCodeAt(at + 1) - firstByte;

/** The text between two places of a coded one. */
export function decode(coded: string, from: number, to: number): string {
  let at = from;
  while (at < to && coded.charCodeAt(at) < 0x80) at++;
  let text = coded.slice(from, at);
  if (at === to) return text;
  const { units } = (table ??= makeTable());
  let end = 0;
  while (at < to) {
    const byte = coded.charCodeAt(at);
    if (byte < 0x80) out[end++] = byte;
    else if (byte < firstHalf) out[end++] = units[(byte << 8) | coded.charCodeAt(++at)] ?? 0;
    else {
      out[end++] = (halfAt(coded, at, firstHalf) << 8) | halfAt(coded, at + 2, secondHalf);
      at += 3;
    }
    at++;
    if (end < out.length && at < to) continue;
    text += unitText(out, end);
    end = 0;
  }
  return text;
}

/** Whether a place in a coded text is the first byte of a character: those before it in the run come in pairs. */
function isStart(coded: string, at: number): boolean {
  let before = at;
  while (before > 0 && coded.charCodeAt(before - 1) >= firstByte) before--;
  return (at - before) % 2 === 0;
}

/** Where a coded term stands in a coded text from a place on; -1 if nowhere. */
export function indexOfCoded(coded: string, term: string, from: number): number {
  let at = coded.indexOf(term, from);
  if (term.charCodeAt(0) < firstByte) return at;
  while (at >= 0 && !isStart(coded, at)) at = coded.indexOf(term, at + 1);
  return at;
}
