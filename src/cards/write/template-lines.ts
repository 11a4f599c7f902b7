import { cardTokens, type CardToken, type TokenValues } from './card-fields';

const tokenPattern = /\{\{\s*([^{}\n]*?)\s*\}\}/g;

const tokenOf = (name: string): CardToken | undefined =>
  cardTokens.find(token => token === name.toLowerCase());

/** The tokens of a line or template that we know, in order. */
export function tokensIn(text: string): readonly CardToken[] {
  return [...text.matchAll(tokenPattern)].flatMap(([, name = '']) => tokenOf(name) ?? []);
}

/** What looks like a token and is none, as written; it stays in the card. */
export function unknownTokens(template: string): readonly string[] {
  const found = [...template.matchAll(tokenPattern)].filter(([, name = '']) => tokenOf(name) === undefined);
  return [...new Set(found.map(([written]) => written))];
}

/** The template's paragraphs and lists, each as its lines; blank lines part them. */
export function templateGroups(template: string): readonly (readonly string[])[] {
  const text = template.replace(/\r\n?/g, '\n').replace(/^(?:[ \t]*\n)+|\s+$/g, '');
  return text.split(/\n(?:[ \t]*\n)+/).map(group => group.split('\n'));
}

/** A line filled in, with the offset behind the summary if it holds one. */
export interface FilledLine {
  readonly text: string;
  readonly cursor: number | null;
}

// Stand for an empty value and for the end of the summary while the rest of the line is put together.
const gone = '\u0000';
const here = '\u0001';
const separator = '[·|,，;；/]';
const atEnd = new RegExp(`(?:\\s*${separator})?\\s*${gone}+\\s*$`);
const inside = new RegExp(`${gone}(?:\\s*${separator}(?=\\s))?\\s*`, 'g');

/** Fills a line; separators and brackets round empty values go with them. */
export function fillLine(line: string, values: TokenValues): FilledLine {
  const filled = line.replace(tokenPattern, (written, name: string) => {
    const token = tokenOf(name);
    if (token === undefined) return written;
    const value = values[token].replace(/\p{Cc}+/gu, ' ');
    return token === 'summary' ? value + here : value || gone;
  });
  const tidy = filled.includes(gone)
    ? filled
        .replace(atEnd, '')
        .replace(inside, '')
        .replace(/\s*[(（]\s*[)）]/g, '')
    : filled;
  const at = tidy.indexOf(here);
  return { text: tidy.replaceAll(here, ''), cursor: at < 0 ? null : at };
}

/** A line with nothing in place of its tokens. */
export function bareLine(line: string): string {
  return line.replace(tokenPattern, (written, name: string) => (tokenOf(name) === undefined ? written : ''));
}
