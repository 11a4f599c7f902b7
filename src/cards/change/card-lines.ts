import type { Scan, Span } from '../../markdown/model';
import { contentStart, skipper, trimmedEnd } from '../../papers/read/body-lines';

/** A line of a card's body without list, task and quote marks. */
export interface CardLine extends Span {
  readonly text: string;
  /** False in tables. */
  readonly prose: boolean;
}

/** The lines between two offsets (both at the start of a line) that are text and not blank. */
export function cardLines(note: Scan, from: number, to: number): readonly CardLine[] {
  const { text } = note;
  const skippedTo = skipper(note);
  const endOfLine = (at: number): number => {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
  };
  const lines: CardLine[] = [];
  for (let at = from; at < to;) {
    const skipped = skippedTo(at);
    const end = Math.min(endOfLine(skipped < 0 ? at : skipped), to);
    if (skipped < 0) {
      const start = contentStart(text, at, end);
      const content = text.slice(start, trimmedEnd(text, start, end));
      if (content !== '')
        lines.push({ from: start, to: start + content.length, text: content, prose: content[0] !== '|' });
    }
    at = end + 1;
  }
  return lines;
}
