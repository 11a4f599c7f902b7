import type { PaperMetadata } from '../metadata/paper-metadata';

const small = /^(?:a|an|the|on|of|in|for|to|and|is|are|with|from|towards?|how|what|why|when|do|does|can)$/;

const folded = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** A readable key such as `vaswani2017attention`: family name, year, first telling word of the title. */
export function citeKeyOf({
  authors,
  year,
  title,
}: Pick<PaperMetadata, 'authors' | 'year' | 'title'>): string {
  const family =
    folded(authors[0] ?? '')
      .split(/\s+/)
      .at(-1) ?? '';
  const words = folded(title).split(/[^\p{L}\p{N}]+/u);
  const word = words.find(each => each !== '' && !small.test(each)) ?? '';
  return [family, year ?? '', word].join('').replace(/[^\p{L}\p{N}]/gu, '');
}
