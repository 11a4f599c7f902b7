/** A line of the source without its break. */
export interface SourceLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** In a fence that is closed further on. */
  readonly fenced: boolean;
}

const fence = /^ {0,3}(`{3,}|~{3,})/;

/** The lines of a text, byte order mark and line breaks left out; only closed fences hide what they hold. */
export function sourceLines(text: string): readonly SourceLine[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const fenced = new Array<boolean>(lines.length).fill(false);
  let open: { readonly at: number; readonly mark: string } | null = null;
  lines.forEach((line, at) => {
    const mark = fence.exec(line)?.[1];
    if (mark === undefined) return;
    if (open === null) open = { at, mark };
    else if (mark.startsWith(open.mark) && /^[\s`~]*$/.test(line)) {
      fenced.fill(true, open.at, at + 1);
      open = null;
    }
  });
  return lines.map((line, at) => ({ line: at + 1, text: line, fenced: fenced[at] ?? false }));
}

/** The lines as one text without blank lines around it. */
export function blockText(lines: readonly SourceLine[]): string {
  return lines
    .map(({ text }) => text.trimEnd())
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}

/** An ATX heading outside fences. */
export interface SourceHeading {
  readonly level: number;
  readonly title: string;
}

/** The heading that a line is; null for any other line. */
export function headingOfLine({ text, fenced }: SourceLine): SourceHeading | null {
  if (fenced) return null;
  const match = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/.exec(text);
  if (match === null) return null;
  const title = (match[2] ?? '').replace(/(?:^|[ \t]+)#+[ \t]*$/, '').trim();
  return { level: (match[1] ?? '').length, title };
}
