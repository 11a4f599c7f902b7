import type { PlacedEntry } from '../../../bibtex/bib-entry';
import { readBibtex } from '../../../bibtex/parse-bibtex';
import { foreignLine, foreignText } from '../../../cards/write/foreign-text';
import { entryFacts, wordList, type EntryFacts } from '../../../reference/entry-facts';
import { idsIn } from '../../../reference/identify';
import { emptyCard, type Found, type ImportCard, type Skipped } from '../../source/model';
import { isLabel, linksFor } from '../../source/source-links';
import { addAll } from '../../../text/extremes';
import type { ImportForm } from '../../source/form';

/** What a reference manager knows of a work, whatever its file format. */
export interface Reference extends EntryFacts {
  readonly urls: readonly string[];
  /** What its owner says of it, as plain text. */
  readonly note: string;
  readonly groups: readonly string[];
  readonly line: number;
}

/**
 * Reads a BibTeX file; an entry without a title is skipped, one that had to be mended is reported. Yields how much is
 * done, from 0 to 1, so that a long file can be read beside the user.
 */
export function* readBibtexCards(text: string): Generator<number, Found> {
  const { entries, warnings } = yield* readBibtex(text);
  const faults = [...new Set(warnings.map(({ line }) => line))].map((line): Skipped => ({
    line,
    reason: 'syntax',
  }));
  const cards: ImportCard[] = [];
  const skipped: Skipped[] = [];
  // An entry of shared data is no work of its own.
  for (const entry of entries.filter(({ type }) => type !== 'xdata')) {
    const found = referencesFound([referenceOf(entry)], []);
    addAll(cards, found.cards);
    addAll(skipped, found.skipped);
    yield 1;
  }
  return { cards, remarks: [], skipped: [...faults, ...skipped].sort((a, b) => a.line - b.line) };
}

/** References as cards. */
export function referencesFound(references: readonly Reference[], faults: readonly Skipped[]): Found {
  const untitled = references
    .filter(({ title }) => title === '')
    .map(({ line }): Skipped => ({ line, reason: 'no-title' }));
  const skipped = [...faults, ...untitled].sort((a, b) => a.line - b.line);
  return { cards: references.filter(({ title }) => title !== '').map(cardOf), remarks: [], skipped };
}

function cardOf({ idText, urls, note, groups, ...said }: Reference): ImportCard {
  const ids = idsIn(`${idText}\n${urls.join('\n')}`);
  const links = linksFor(ids, urls.join('\n')).filter(({ text }) => !isLabel(text) || text !== '');
  return {
    ...emptyCard,
    ...said,
    ids,
    links,
    summary: foreignText(note, '\n'),
    topics: groups.slice(0, 1).map(foreignLine),
  };
}

function referenceOf(entry: PlacedEntry): Reference {
  const get = (name: string) => entry.fields.get(name) ?? '';
  return {
    ...entryFacts(entry),
    urls: [get('url'), get('pdf')].filter(url => /^https?:/i.test(url)),
    note: get('annote') || get('annotation'),
    groups: wordList(get('groups') || get('mendeley-groups') || get('collection')),
    line: entry.line,
  };
}

/** Entries of BibTeX and BibLaTeX. */
export const bibtexForm = {
  id: 'bibtex',
  name: { en: 'BibTeX', zh: 'BibTeX 文献' },
  reasons: {
    'bib-entries': { en: '{count} BibTeX {count|entry|entries}', zh: '有 {count} 个 BibTeX 条目' },
  },
  recognise: ({ text, start }) => {
    if (/^[[{]/.test(start)) return null;
    const isMarkdown = /^#{1,6} \S/m.test(text.slice(0, 2000)) && !/^[%@]/.test(start);
    const entry = /^[ \t]*@[A-Za-z]+\s*[{(]\s*[^\s,{}()=]+[ \t]*(?:[,=]|\r?$)/gm;
    const count = isMarkdown ? 0 : (text.match(entry) ?? []).length;
    return count > 0 ? { why: 'bib-entries', count } : null;
  },
  read: readBibtexCards,
} as const satisfies ImportForm;
