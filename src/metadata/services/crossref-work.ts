import * as v from 'valibot';
import { arxivOf, arxivPdf, idsOfDoi } from '../../reference/known-ids';
import { firstText, list, part, text, year } from './json-shapes';
import { paperFrom } from './paper-from';
import type { PaperMetadata } from '../../reference/paper-metadata';
import { joinedName } from './person-name';

const relation = list(part({ id: text }));

/** A work as Crossref describes it: by itself, and as CSL-JSON by way of doi.org, where lists are texts. */
export const crossrefShape = v.object({
  DOI: text,
  type: text,
  title: firstText,
  subtitle: firstText,
  author: list(part({ given: text, family: text, name: text, literal: text })),
  'container-title': firstText,
  publisher: text,
  'published-print': year,
  'published-online': year,
  issued: year,
  published: year,
  abstract: text,
  'updated-by': list(part({ type: text })),
  relation: part({ 'has-preprint': relation, 'is-preprint-of': relation }),
});

type Work = v.InferOutput<typeof crossrefShape>;

const nameOf = ({ given, family, name, literal }: Work['author'][number]): string =>
  family === '' ? joinedName('', name || literal || given) : joinedName(given, family);

const titleOf = ({ title, subtitle }: Work): string =>
  subtitle === '' || title.toLowerCase().includes(subtitle.toLowerCase()) ? title : `${title}: ${subtitle}`;

/** The metadata of a work; a date of `[[null]]` gives no year, and when it was deposited is no year at all. */
export function crossrefPaper(work: Work): PaperMetadata {
  const own = idsOfDoi(work.DOI);
  const preprint = work.relation['has-preprint'].map(({ id }) => arxivOf(id)).find(id => id !== null);
  const arxiv = own.arxiv ?? preprint ?? null;
  const isPreprint = work.type === 'posted-content' || own.arxiv !== undefined;
  return paperFrom({
    title: titleOf(work),
    authors: work.author.map(nameOf),
    year: work['published-print'] ?? work['published-online'] ?? work.issued ?? work.published,
    venue: isPreprint ? '' : work['container-title'],
    ids: { ...own, arxiv },
    abstract: work.abstract,
    links: arxiv === null ? [] : [['pdf', arxivPdf(arxiv)]],
    retracted: work['updated-by'].some(({ type }) => /^(?:retraction|removal|withdrawal)$/.test(type)),
  });
}
