/** How a journal of the Journals plugin names its notes. */
export interface JournalNames {
  readonly folder: string;
  readonly name: string;
  readonly dateFormat: string;
  /** The journal's own name, for `{{journal_name}}`. */
  readonly journal: string;
}

const variable = /\{\{\s*([a-z_]+)\s*(?::([^{}]*))?\}\}/gi;

/** The journal's folder and name as a folder and one pattern in moment's tokens; null if they hold other variables. */
export function journalsFormat(names: JournalNames): { folder: string; format: string } | null {
  const name = patternOf(names.name, names);
  if (!names.folder.includes('{{')) return name === null ? null : { folder: names.folder, format: name };
  const folder = patternOf(names.folder, names);
  return folder === null || name === null ? null : { folder: '', format: `${folder}/${name}` };
}

function patternOf(template: string, { dateFormat, journal }: JournalNames): string | null {
  const parts: string[] = [];
  let at = 0;
  for (const { 0: written, 1: kind = '', 2: pattern, index } of template.matchAll(variable)) {
    parts.push(literal(template.slice(at, index)));
    const isDate = kind.toLowerCase() === 'date';
    if (!isDate && kind.toLowerCase() !== 'journal_name') return null;
    parts.push(isDate ? pattern?.trim() || dateFormat : literal(journal));
    at = index + written.length;
  }
  const rest = template.slice(at);
  return rest.includes('{{') ? null : parts.join('') + literal(rest);
}

// Slashes stay outside: they divide folders.
const literal = (text: string) => text.replace(/[^/]+/g, part => `[${part}]`);
