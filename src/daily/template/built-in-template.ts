import type { NoteWords } from '../../settings/note-words';

/** The built-in template as Markdown with template tokens, ending in a line break. `level` is that of its top headings, 1 to 4. */
export function builtInTemplate(words: NoteWords, level: number): string {
  const heading = (text: string, below = 0) => `${'#'.repeat(level + below)} ${text}`;
  const sections = words.sections.flatMap(({ kind, heading: title }) => {
    if (kind === 'life') return [heading(title), lifeTable(words), lifeRemarks(words)];
    if (kind === 'new-year') return [heading(title), `![[{{date:YYYY}}-01-01#${words.newYear}]]`];
    if (kind === 'plan')
      return [heading(title), ...words.areas.flatMap(area => [heading(area, 1), '1. [ ] '])];
    return [heading(title)];
  });
  return sections.filter(part => part !== '').join('\n\n') + '\n';
}

/** The empty life-log table as Markdown: a heading row, the rule and one row. */
export function lifeTable({ fields }: NoteWords): string {
  const widths = fields.map(field => Math.max(3, [...field.name].length));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(fields.map(field => field.name)),
    row(widths.map(width => '-'.repeat(width))),
    row(widths.map(width => ' '.repeat(width))),
  ].join('\n');
}

/** The numbered list for remarks on the values; empty if no field has one. */
export function lifeRemarks({ fields, colon }: NoteWords): string {
  const lines = fields.filter(field => field.remark).map(field => field.name + colon);
  return lines.map((line, at) => `${at + 1}. ${line}`).join('\n');
}
