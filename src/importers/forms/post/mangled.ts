import type { SourceLine } from '../../source/source-lines';

const token = /[A-Za-z0-9_^{}\\,.'()=]{4,80}/g;

/** Whether a line holds a formula twice over, once as shown and once as TeX, as copied pages have them (`GfG_f`). */
export function isMangled({ text, fenced }: SourceLine): boolean {
  if (fenced || !/[_^\\]/.test(text)) return false;
  for (const { 0: found, index } of text.matchAll(token)) {
    // Between dollar signs a formula is a formula.
    if (!/[_^]/.test(found) || text[index - 1] === '$') continue;
    if (isDoubled(found.replace(/^[,.]+|[,.]+$/g, '').replace(/[_^{}\\]/g, ''))) return true;
  }
  return false;
}

// Whether the text is made of pieces that each stand twice; no expression, whose steps could grow without bound.
function isDoubled(text: string): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at++) {
    if (!reached.has(at)) continue;
    for (let size = 2; size <= 20 && at + 2 * size <= text.length; size++) {
      if (text.startsWith(text.slice(at, at + size), at + size)) reached.add(at + 2 * size);
    }
  }
  return text !== '' && reached.has(text.length);
}
