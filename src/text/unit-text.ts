type Units = Uint8Array | Uint16Array;

/** Arguments of one call: more are slower. */
const most = 2048;

// Arrays of their own lengths, used again and again: arguments from a typed array would first be copied, eight times as large.
const chunks = new Map<number, number[]>();

function chunkOf(size: number): number[] {
  const known = chunks.get(size);
  if (known) return known;
  const fresh = Array.from({ length: size }, () => 0);
  chunks.set(size, fresh);
  return fresh;
}

/** The first `count` units as a string, made without garbage; of one byte a unit if all fit. */
export function unitText(units: Units, count: number): string {
  let text = '';
  let at = 0;
  for (let size = most; at < count; size >>= 1) {
    const chunk = at + size <= count ? chunkOf(size) : null;
    while (chunk !== null && at + size <= count) {
      for (let each = 0; each < size; each++) chunk[each] = units[at + each] ?? 0;
      text += String.fromCharCode.apply(null, chunk);
      at += size;
    }
  }
  return text;
}
