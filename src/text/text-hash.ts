/** A whole number below 2^52 for a text, the same for the same text: two texts of a vault share one by a chance that does not count (FNV-1a, twice). */
export function textHash(text: string): number {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return (a >>> 6) * 2 ** 26 + (b >>> 6);
}
