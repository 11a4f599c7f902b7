import { BACKTICK, runEnd, skipSpace, TILDE } from '../chars';
import type { Span } from '../model';

/** The line that opens a fence. */
export interface FenceMark {
  readonly code: number;
  readonly length: number;
  readonly info: Span;
}

/**
 * The fence that opens at `from`, null when none does: three or more of one mark, and no backtick in the info
 * string of a backtick fence (CommonMark 4.5). `to` is where the line's last word ends.
 */
export function fenceAt(text: string, from: number, to: number): FenceMark | null {
  const code = text.charCodeAt(from);
  if (code !== BACKTICK && code !== TILDE) return null;
  const end = runEnd(text, from, to, code);
  if (end - from < 3) return null;
  if (code === BACKTICK) for (let at = end; at < to; at++) if (text.charCodeAt(at) === BACKTICK) return null;
  return { code, length: end - from, info: { from: skipSpace(text, end, to), to } };
}

/** Whether the line's text in `from`…`to` closes a fence of this mark and length. */
export function closesFence(text: string, from: number, to: number, code: number, length: number): boolean {
  if (text.charCodeAt(from) !== code) return false;
  const end = runEnd(text, from, to, code);
  return end - from >= length && end === to;
}
