import { texText } from './tex-text';

/** The names of an `author` field, given name first; `others` is left out, a name in braces stays whole. */
export function bibNames(field: string): readonly string[] {
  return splitNames(field)
    .map(nameOf)
    .filter(name => name !== '' && name.toLowerCase() !== 'others');
}

// `and` separates names only outside braces.
function splitNames(field: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < field.length; at++) {
    const char = field[at];
    if (char === '{') depth++;
    else if (char === '}') depth--;
    else if (depth === 0 && /\s/.test(char ?? '') && /^\s+and\s/i.test(field.slice(at, at + 40))) {
      names.push(field.slice(from, at));
      from = field.toLowerCase().indexOf('and', at) + 3;
      at = from;
    }
  }
  return [...names, field.slice(from)];
}

const chinese = /^[\u3400-\u9fff]+$/;

function nameOf(written: string): string {
  const name = written.trim();
  if (/^\{[^{}]*\}$/.test(name)) return texText(name);
  const named = new Map(
    [...name.matchAll(/(family|given|prefix|suffix)\s*=\s*("[^"]*"|\{[^{}]*\}|[^,]+)/gi)].map(match => [
      (match[1] ?? '').toLowerCase(),
      (match[2] ?? '').replace(/^"|"$/g, ''),
    ]),
  );
  if (named.has('family'))
    return joined(['given', 'prefix', 'family', 'suffix'].map(part => named.get(part) ?? ''));
  const [last = '', ...rest] = splitCommas(name);
  if (rest.length === 0) return texText(last);
  const first = rest.at(-1) ?? '';
  const suffix = rest.length > 1 ? (rest[0] ?? '') : '';
  if (chinese.test(texText(last)) && chinese.test(texText(first))) return texText(last) + texText(first);
  return joined([first, last, suffix]);
}

const joined = (parts: readonly string[]): string =>
  parts
    .map(texText)
    .filter(part => part !== '')
    .join(' ');

function splitCommas(name: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const char of name) {
    if (char === '{') depth++;
    if (char === '}') depth--;
    if (char === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] = (parts.at(-1) ?? '') + char;
  }
  return parts.map(part => part.trim());
}
