import { referencesFound, type Reference } from './bibliography';
import type { Found, Skipped } from '../../source/model';
import { sourceLines } from '../../source/source-lines';
import type { ImportForm } from '../../source/form';

const row = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/;

interface Entry {
  readonly line: number;
  readonly fields: Map<string, string[]>;
}

/** Reads a RIS file. A line without a tag goes on with the one before. */
export function readRis(text: string): Found {
  const entries: Entry[] = [];
  const skipped: Skipped[] = [];
  let open: Entry | null = null;
  let last: string[] | null = null;
  for (const { line, text: written } of sourceLines(text)) {
    const [, tag = '', value = ''] = row.exec(written.trimEnd()) ?? [];
    if (tag === 'TY') entries.push((open = { line, fields: new Map() }));
    else if (tag === 'ER') open = last = null;
    else if (tag !== '' && open !== null) {
      last = open.fields.get(tag) ?? [];
      last.push(value.trim());
      open.fields.set(tag, last);
    } else if (written.trim() !== '' && last !== null) last.push(`${last.pop() ?? ''} ${written.trim()}`);
    else if (written.trim() !== '') skipped.push({ line, reason: 'entry' });
  }
  return referencesFound(entries.map(referenceOf), skipped);
}

function referenceOf({ line, fields }: Entry): Reference {
  const all = (...tags: readonly string[]) => tags.flatMap(tag => fields.get(tag) ?? []);
  const first = (...tags: readonly string[]) => all(...tags).find(value => value !== '') ?? '';
  return {
    title: first('TI', 'T1', 'CT'),
    authors: all('AU', 'A1').map(turned),
    year: Number(/\d{4}/.exec(first('PY', 'Y1', 'DA'))?.[0] ?? 0) || null,
    venue: first('T2', 'JO', 'JF', 'JA', 'BT') || null,
    idText: first('DO') === '' ? '' : `doi:${first('DO')}`,
    urls: all('UR', 'L1', 'L2').filter(url => /^https?:/i.test(url)),
    abstract: first('AB', 'N2'),
    note: all('N1').join('\n\n'),
    keywords: all('KW').filter(word => word !== ''),
    groups: [],
    line,
  };
}

/** `Family, Given` with the given name first; names in Chinese without a space. */
export function turned(name: string): string {
  const [family = '', given = '', suffix = ''] = name.split(',').map(part => part.trim());
  if (given === '') return family;
  if (/^[\u3400-\u9fff]+$/.test(family + given)) return family + given;
  return [given, family, suffix].filter(part => part !== '').join(' ');
}

/** Records of RIS. */
export const risForm = {
  id: 'ris',
  name: { en: 'RIS', zh: 'RIS 文献' },
  reasons: { 'ris-tags': { en: '{count} RIS {count|record|records}', zh: '有 {count} 条 RIS 记录' } },
  recognise: ({ text, start }) => {
    // Looking for the tag anywhere is many times faster than at every line, and a file may be long.
    const mayBe = !/^[[{]/.test(start) && (text.includes('TY - ') || text.includes('TY  - '));
    const count = mayBe ? (text.match(/^\uFEFF?TY {1,2}- /gm) ?? []).length : 0;
    return count > 0 ? { why: 'ris-tags', count } : null;
  },
  read: readRis,
} as const satisfies ImportForm;
