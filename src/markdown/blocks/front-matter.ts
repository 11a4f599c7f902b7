import { CR, LF, trimEnd } from '../chars';
import type { Block } from '../model';

function lineEnd(text: string, from: number): number {
  const lf = text.indexOf('\n', from);
  return lf < 0 ? text.length : lf;
}

function isFence(text: string, from: number, to: number): boolean {
  return text.startsWith('---', from) && trimEnd(text, from, to) === from + 3;
}

/** The front matter that starts at `start`: between `---` on the first line and the next `---` alone on a line; null when there is none. */
export function readFrontMatter(text: string, start: number): Block | null {
  let end = lineEnd(text, start);
  if (!isFence(text, start, end)) return null;
  for (let line = 2; end < text.length; line++) {
    const from = end + 1;
    end = lineEnd(text, from);
    if (!isFence(text, from, end)) continue;
    const to =
      end < text.length && text.charCodeAt(end) === LF && text.charCodeAt(end - 1) === CR ? end - 1 : end;
    return { kind: 'front-matter', line: 1, lastLine: line, from: start, to, info: '', closed: true };
  }
  return null;
}
