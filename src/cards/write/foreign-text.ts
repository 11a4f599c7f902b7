import { headingText, paragraphText } from '../../markdown/write/escape';
import { inlines } from '../../markdown/inline/inline';
import { hasIds, idKeys, idsIn } from '../../reference/identify';
import type { PaperIds } from '../../reference/paper-ids';

// Code may be run by other plugins, a picture is fetched, a tag joins the vault's, a highlight is the user's own mark.
const live = /`|==|<%|\](?=\()|#(?=[\p{L}_/-])/gu;

const escaped = (mark: string) => (mark === '<%' ? '<\\%' : mark.replace(/./g, '\\$&'));

/** Text of a service on one line, with nothing in it that starts, ends or runs anything; formulas stay. */
export function foreignLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  let safe = '';
  let at = 0;
  for (const { kind, from, to } of inlines(line, 0, line.length)) {
    if (kind !== 'math' || from < at) continue;
    safe += line.slice(at, from).replace(live, escaped) + line.slice(from, to);
    at = to;
  }
  return headingText(safe + line.slice(at).replace(live, escaped));
}

// Marks that make a list, quote, table, fence, footnote or link definition of a line.
const blockMark = /^(?:[-+*>|~=[:]|\$\$)/;

function foreignParagraph(text: string): string {
  return foreignLine(text)
    .replace(blockMark, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** Paragraphs of a service, a blank line between them, with the note's line break. */
export function foreignText(text: string, eol: string): string {
  const paragraphs = text.split(/(?:\r\n?|\n)\s*(?:\r\n?|\n)/).map(foreignParagraph);
  return paragraphText(paragraphs.filter(part => part !== '').join('\n\n'), eol);
}

/** The text with the ids in it that are not among `own` written so that they are read as no id; readers see no difference. */
export function withoutOtherIds(text: string, own: PaperIds): string {
  const known = new Set(idKeys(own));
  return hasIds(idsIn(text)) && idKeys(idsIn(text)).some(key => !known.has(key))
    ? text.replace(/(\w)([./:?=-])(?=\w)/g, '$1\\$2')
    : text;
}
