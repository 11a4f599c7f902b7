import type { Scan, Span } from '../markdown/model';

/** A line of a card's body without list, task and quote marks. */
export interface BodyLine extends Span {
  readonly text: string;
  /** False in tables. */
  readonly prose: boolean;
}

const hidden: ReadonlySet<string> = new Set(['front-matter', 'fence', 'code', 'math', 'html', 'comment']);

/** What of a note is no text of a card: headings, code, formulas, comments. */
export function skippedIn(scan: Scan): readonly Span[] {
  return [...scan.headings, ...scan.blocks.filter(({ kind }) => hidden.has(kind))].sort(
    (a, b) => a.from - b.from,
  );
}

const marks =
  /^[ \t]*(?:>[ \t]?)*(?:\[![^\]\n]*\][+-]?[ \t]*)?(?:[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[.\](?:[ \t]+|$))?)?/;

// A letter above ASCII, or a Latin one: no mark starts so.
const startsText = (code: number): boolean =>
  (code > 0x3000 && code < 0xfeff) || (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b);

const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

/** The lines between two offsets (both at the start of a line) that are not skipped and not blank. */
export function bodyLines(
  text: string,
  skipped: readonly Span[],
  from: number,
  to: number,
): readonly BodyLine[] {
  const lines: BodyLine[] = [];
  let next = skipped.findIndex(span => span.to > from);
  if (next < 0) next = skipped.length;
  for (let at = from; at < to;) {
    while (next < skipped.length && (skipped[next]?.to ?? 0) < at) next++;
    const skip = skipped[next];
    if (skip && skip.from <= at && skip.to > at) {
      at = endOfLine(text, skip.to) + 1;
      continue;
    }
    const end = Math.min(endOfLine(text, at), to);
    const raw = text.slice(at, end);
    const content = startsText(raw.charCodeAt(0))
      ? raw.trimEnd()
      : raw.slice(marks.exec(raw)?.[0].length ?? 0).trimEnd();
    const start = at + raw.trimEnd().length - content.length;
    if (content !== '')
      lines.push({ from: start, to: start + content.length, text: content, prose: content[0] !== '|' });
    at = end + 1;
  }
  return lines;
}
