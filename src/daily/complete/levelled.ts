import type { Scan, Span } from '../../markdown/model';

/** A piece of a template as it is written into a note: its headings `shift` levels deeper (1 to 6), with the note's line breaks. */
export function levelled(template: Scan, { from, to }: Span, shift: number, eol: string): string {
  let out = '';
  let at = from;
  for (const heading of template.headings) {
    const start = template.text.indexOf('#', heading.from);
    const isAtx = start >= 0 && start < heading.title.from;
    if (heading.from < from || heading.to > to || !isAtx) continue;
    const level = Math.min(6, Math.max(1, heading.level + shift));
    out += template.text.slice(at, start) + '#'.repeat(level);
    at = start + heading.level;
  }
  return (out + template.text.slice(at, to)).replace(/\r?\n/g, eol);
}
