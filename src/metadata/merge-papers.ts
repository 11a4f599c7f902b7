import { idKeys, mergeIds } from '../reference/identify';
import type { PaperMetadata } from '../reference/paper-metadata';
import { uniqueLinks } from './services/paper-from';

/** One paper from what two services say: the first's words, the second's where it has none; venue and year of the publication. */
export function mergedPaper(a: PaperMetadata, b: PaperMetadata): PaperMetadata {
  const published = a.venue === null && b.venue !== null ? b : a;
  return {
    title: a.title,
    authors: a.authors.length > 0 ? a.authors : b.authors,
    year: published.year ?? a.year ?? b.year,
    venue: published.venue,
    ids: mergeIds(a.ids, b.ids),
    abstract: a.abstract === '' ? b.abstract : a.abstract,
    keywords: a.keywords.length > 0 ? a.keywords : b.keywords,
    links: uniqueLinks([...a.links, ...b.links]),
    status: a.status === 'current' ? b.status : a.status,
  };
}

/** The papers with those joined that share an id, in the order of the first of each. */
export function joinedById(papers: readonly PaperMetadata[]): readonly PaperMetadata[] {
  let joined: readonly PaperMetadata[] = [];
  for (const paper of papers) {
    const keys = new Set(idKeys(paper.ids));
    const same = joined.filter(({ ids }) => idKeys(ids).some(key => keys.has(key)));
    const [first, ...others] = same;
    if (first === undefined) joined = [...joined, paper];
    else {
      // A paper with both ids may join two that had one each.
      const whole = [...others, paper].reduce(mergedPaper, first);
      joined = joined.filter(each => !others.includes(each)).map(each => (each === first ? whole : each));
    }
  }
  return joined;
}
