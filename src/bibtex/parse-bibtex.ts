import { bibNames } from './bib-names';
import type { BibEntry, BibFile, BibWarning } from './bib-entry';
import { readFields, type BibPiece, type RawField } from './read-fields';
import { splitEntries, type RawEntry } from './split-entries';
import { texText, verbatim } from './tex-text';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const verbatimFields = new Set([
  'url',
  'doi',
  'eprint',
  'file',
  'pdf',
  'isbn',
  'issn',
  'archiveprefix',
  'eprinttype',
]);
const silent = new Set(['comment', 'preamble']);

interface Draft {
  readonly raw: RawEntry;
  readonly key: string;
  readonly fields: Map<string, string>;
}

/**
 * Reads a BibTeX or biblatex file: macros, `#`, both kinds of delimiters, TeX accents, inherited fields of
 * `crossref`. Goes on after damage and says where it was; never throws, and takes time linear in the text.
 */
export function parseBibtex(text: string): BibFile {
  const macros = new Map(months.map((month, at) => [month, String(at + 1)]));
  const warnings: BibWarning[] = [];
  const drafts: Draft[] = [];
  for (const raw of splitEntries(text)) {
    if (silent.has(raw.type)) continue;
    if (!raw.closed) warnings.push({ line: raw.line, fault: 'unclosed' });
    const { key, fields, faults } = readFields(raw.body, raw.type !== 'string');
    for (const fault of new Set(faults)) {
      if (raw.closed || fault !== 'unclosed') warnings.push({ line: raw.line, fault });
    }
    const filled = fill(fields, macros, () => warnings.push({ line: raw.line, fault: 'unknown-macro' }));
    if (raw.type === 'string') for (const [name, value] of filled) macros.set(name, value);
    else drafts.push({ raw, key, fields: filled });
  }
  const byKey = new Map(drafts.map(draft => [draft.key, draft.fields]));
  return { entries: drafts.map(draft => entryOf(draft, byKey)), warnings };
}

function fill(
  fields: readonly RawField[],
  macros: ReadonlyMap<string, string>,
  onUnknown: () => void,
): Map<string, string> {
  const valueOf = ({ text, macro }: BibPiece): string => {
    if (!macro) return text;
    const known = macros.get(text.toLowerCase());
    if (known === undefined) onUnknown();
    return known ?? text;
  };
  const filled = new Map<string, string>();
  // The first of two fields of one name counts, as in BibTeX.
  for (const { name, pieces } of fields) {
    if (!filled.has(name)) filled.set(name, pieces.map(valueOf).join(''));
  }
  return filled;
}

function entryOf(
  { raw, key, fields }: Draft,
  byKey: ReadonlyMap<string, ReadonlyMap<string, string>>,
): BibEntry {
  const whole = new Map(fields);
  const crossref = fields.get('crossref') ?? '';
  const parent = crossref === '' ? undefined : byKey.get(crossref);
  for (const [name, value] of parent ?? []) {
    if (name === 'title' && !whole.has('booktitle')) whole.set('booktitle', value);
    if (!whole.has(name)) whole.set(name, value);
  }
  const authors = bibNames(whole.get('author') ?? fields.get('editor') ?? '');
  const decoded = [...whole].map(([name, value]): [string, string] => [
    name,
    verbatimFields.has(name) ? verbatim(value) : texText(value),
  ]);
  return { type: raw.type, key, fields: new Map(decoded), authors, line: raw.line };
}
