import * as v from 'valibot';
import { firstText, text } from '../../../metadata/services/json-shapes';
import { referencesFound, type Reference } from './bibliography';
import type { Found } from '../../source/model';
import { turned } from './ris';
import type { ImportForm } from '../../source/form';

const name = v.object({ family: text, given: text, literal: text });
const item = v.object({
  title: text,
  author: v.fallback(v.array(v.fallback(name, { family: '', given: '', literal: '' })), []),
  issued: v.fallback(
    v.object({ 'date-parts': v.fallback(v.array(v.array(text)), []), raw: text, literal: text }),
    {
      'date-parts': [],
      raw: '',
      literal: '',
    },
  ),
  'container-title': firstText,
  DOI: text,
  URL: text,
  abstract: text,
  note: text,
  number: text,
  keyword: text,
  'citation-key': text,
});

type Item = v.InferOutput<typeof item>;

/** The items of a CSL-JSON text; null if it is none. */
export function cslItems(source: string): readonly unknown[] | null {
  try {
    const read: unknown = JSON.parse(source.replace(/^\uFEFF/, ''));
    const items: readonly unknown[] = Array.isArray(read) ? read : [read];
    const isItem = (each: unknown) =>
      typeof each === 'object' && each !== null && ('title' in each || 'DOI' in each);
    return items.some(isItem) ? items : null;
  } catch {
    return null;
  }
}

/** Reads CSL-JSON as Zotero and Pandoc write it. Lines are those of the titles where they can be found. */
export function readCslJson(source: string): Found {
  const items = cslItems(source) ?? [];
  const lines = titleLines(source);
  const references = items.map((each, at) => {
    const read = v.safeParse(item, each);
    return read.success ? referenceOf(read.output, lines[at] ?? 1) : null;
  });
  const broken = references.flatMap((each, at) =>
    each === null ? [{ line: lines[at] ?? 1, reason: 'entry' as const }] : [],
  );
  return referencesFound(
    references.flatMap(each => each ?? []),
    broken,
  );
}

function titleLines(source: string): readonly number[] {
  return source.split('\n').flatMap((line, at) => [...line.matchAll(/"title"\s*:/g)].map(() => at + 1));
}

function referenceOf(read: Item, line: number): Reference {
  const { issued } = read;
  const date = issued['date-parts'][0]?.[0] ?? (issued.raw || issued.literal);
  return {
    title: read.title.replace(/<[^<>]*>/g, '').trim(),
    authors: read.author
      .map(({ family, given, literal }) => literal || turned(`${family}, ${given}`))
      .filter(each => each !== ''),
    year: Number(/\d{4}/.exec(date)?.[0] ?? 0) || null,
    venue:
      read['container-title'] === '' || /^arxiv/i.test(read['container-title'])
        ? null
        : read['container-title'],
    idText: [
      read.DOI === '' ? '' : `doi:${read.DOI}`,
      /arxiv/i.test(read.number) ? read.number : '',
      read.note,
    ].join('\n'),
    urls: /^https?:/i.test(read.URL) ? [read.URL] : [],
    abstract: read.abstract.replace(/<\/?(?:jats:)?[a-z]+[^<>]*>/gi, '').trim(),
    note: '',
    keywords: read.keyword
      .split(/[,;，；]/)
      .map(word => word.trim())
      .filter(word => word !== ''),
    groups: [],
    line,
  };
}

/** Items of CSL in JSON, as Zotero and Pandoc write them. */
export const cslJsonForm = {
  id: 'csl-json',
  name: { en: 'CSL-JSON', zh: 'CSL-JSON 文献' },
  reasons: {
    'csl-items': { en: '{count} {count|item|items} in JSON', zh: 'JSON 中有 {count} 个条目' },
  },
  recognise: ({ text, start }) => {
    const items = /^[[{]/.test(start) ? cslItems(text) : null;
    return items === null ? null : { why: 'csl-items', count: items.length };
  },
  read: readCslJson,
} as const satisfies ImportForm;
