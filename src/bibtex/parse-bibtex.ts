import {
  isNames,
  isRaw,
  isVerbatim,
  monthMacros,
  type BibFault,
  type BibFile,
  type BibNames,
  type BibWarning,
  type PlacedEntry,
} from './bib-entry';
import { readNames } from './bib-names';
import { isBalanced } from './brace-pairs';
import { finish } from '../time/finish';
import { inheriting, type TexEntry } from './inherit';
import { readFields, type RawField } from './read-fields';
import { splitEntries, type RawEntry } from './split-entries';
import { texText, verbatim } from './tex-text';

const silent = new Set(['comment', 'preamble']);

/**
 * Reads a BibTeX or biblatex file: macros, `#`, both kinds of delimiters, TeX accents, inherited fields of `crossref`
 * and `xdata`. Goes on after damage and says where it was; never throws, and takes time linear in the text.
 */
export function parseBibtex(text: string): BibFile {
  return finish(readBibtex(text));
}

/** The same entry by entry, for files that would keep others waiting: yields how much is done, from 0 to 1. */
export function* readBibtex(text: string): Generator<number, BibFile> {
  const macros: Macros = { texts: new Map(monthMacros), left: text.length * 4 + 10_000 };
  const warnings: BibWarning[] = [];
  const drafts: TexEntry[] = [];
  const keys = new Set<string>();
  for (const raw of splitEntries(text)) {
    if (!silent.has(raw.type)) {
      const { draft, faults } = draftOf(raw, macros);
      if (raw.type === 'string') draft.fields.forEach((value, name) => macros.texts.set(name, value));
      else drafts.push(draft);
      if (draft.key !== '' && keys.has(draft.key)) faults.add('repeated-key');
      keys.add(draft.key);
      for (const fault of faults) warnings.push({ line: raw.line, fault });
    }
    yield raw.to / text.length / 2;
  }
  const whole = inheriting(drafts);
  const entries: PlacedEntry[] = [];
  for (const draft of drafts) {
    entries.push(entryOf(draft, whole(draft)));
    yield 0.5 + entries.length / drafts.length / 2;
  }
  return { entries, warnings };
}

/** What abbreviations stand for, and how many characters they may still bring: one in another doubles quickly. */
interface Macros {
  readonly texts: Map<string, string>;
  left: number;
}

function draftOf(raw: RawEntry, macros: Macros): { draft: TexEntry; faults: Set<BibFault> } {
  const { key, fields, faults: found } = readFields(raw.body, raw.type !== 'string', raw.closed);
  const faults = new Set(found);
  if (!raw.closed) faults.add('unclosed');
  if (raw.stray) faults.add('stray-brace');
  const filled = new Map<string, string>();
  let repeats = 0;
  for (const field of fields) {
    const value = filledIn(field, macros, faults);
    const before = filled.get(field.name) ?? '';
    // The first of two fields of one name counts, as in BibTeX; what else is said stays beside it.
    if (before === '') filled.set(field.name, value);
    else if (value !== before) {
      repeats += 1;
      faults.add('repeated-field');
      filled.set(`${field.name}+duplicate-${repeats}`, value);
    }
  }
  return { draft: { type: raw.type, key, fields: filled, line: raw.line }, faults };
}

function filledIn({ pieces }: RawField, macros: Macros, faults: Set<BibFault>): string {
  return pieces
    .map(({ text, macro }) => {
      if (!macro) return text;
      const known = macros.texts.get(text.toLowerCase());
      if (known === undefined || known.length > macros.left) {
        faults.add('unknown-macro');
        return text;
      }
      macros.left -= known.length;
      // Beside other text a month is a word: `"10~" # oct`.
      const isMonth = pieces.length > 1 && monthMacros.has(text.toLowerCase());
      return isMonth ? text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase() : known;
    })
    .join('');
}

function entryOf({ type, key, line }: TexEntry, whole: ReadonlyMap<string, string>): PlacedEntry {
  const fields = new Map<string, string>();
  const people = new Map<string, BibNames>();
  for (const [name, value] of whole) {
    if (isNames(name)) people.set(name, readNames(value));
    else fields.set(name, isRaw(name) ? rawText(value) : isVerbatim(name) ? verbatim(value) : texText(value));
  }
  return { type, key, fields, people, line };
}

// A brace too many would end the value when it is written again.
const rawText = (value: string): string =>
  (isBalanced(value) ? value : value.replace(/[{}]/g, '')).replace(/\s+/g, ' ').trim();
