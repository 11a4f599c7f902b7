import * as v from 'valibot';
import { arxivDoi, arxivOf, arxivPdf, encoded, idsOfDoi } from '../../reference/known-ids';
import { list, part, readJson, text, yearOf } from './json-shapes';
import { paperFrom } from './paper-from';
import type { PaperMetadata } from '../../reference/paper-metadata';
import { joinedName, turnedName } from './person-name';
import { papersFound, question, type Question } from './service';

const record = v.object({
  attributes: v.object({
    doi: text,
    titles: list(part({ title: text })),
    creators: list(part({ name: text, nameType: text, givenName: text, familyName: text })),
    publisher: v.fallback(
      v.union([
        text,
        v.pipe(
          part({ name: text }),
          v.transform(({ name }) => name),
        ),
      ]),
      '',
    ),
    container: part({ title: text }),
    publicationYear: text,
    subjects: list(part({ subject: text, subjectScheme: text })),
    descriptions: list(part({ description: text, descriptionType: text })),
    relatedIdentifiers: list(
      part({ relationType: text, relatedIdentifier: text, relatedIdentifierType: text }),
    ),
    url: text,
  }),
});

type Attributes = v.InferOutput<typeof record>['attributes'];
type Creator = Attributes['creators'][number];

function nameOf({ name, nameType, givenName, familyName }: Creator): string {
  if (familyName !== '') return joinedName(givenName, familyName);
  return nameType === 'Organizational' ? joinedName('', name) : turnedName(name);
}

function paperOf({ attributes: it }: v.InferOutput<typeof record>): PaperMetadata {
  const described = (type: string) =>
    it.descriptions.find(({ descriptionType }) => descriptionType === type)?.description ?? '';
  const own = idsOfDoi(it.doi);
  const arxiv = own.arxiv ?? arxivOf(/arxiv/i.test(it.doi) ? it.doi : it.url);
  const published = it.relatedIdentifiers.find(
    related => related.relationType === 'IsVersionOf' && related.relatedIdentifierType === 'DOI',
  );
  return paperFrom({
    title: it.titles[0]?.title ?? '',
    authors: it.creators.map(nameOf),
    year: yearOf(it.publicationYear),
    venue: arxiv === null ? it.container.title || it.publisher : '',
    ids: { ...own, ...idsOfDoi(published?.relatedIdentifier ?? ''), arxiv },
    abstract: described('Abstract'),
    comment: described('Other'),
    keywords: it.subjects
      .filter(({ subjectScheme }) => subjectScheme === 'arXiv' || subjectScheme === '')
      .map(({ subject }) => subject.replace(/\s*\([\w.-]+\)$/, '')),
    links: arxiv === null ? [] : [['pdf', arxivPdf(arxiv)]],
  });
}

const one = readJson(v.object({ data: record }), ({ data }) => papersFound([paperOf(data)]));
const many = readJson(v.object({ data: list(record) }), ({ data }) => papersFound(data.map(paperOf)));

/** Asks DataCite for the record of a DOI. */
export function dataciteDoi(doi: string): Question {
  return question('api.datacite.org', `/dois/${encoded(doi)}`, one);
}

/** Asks DataCite for the record that arXiv left of a preprint. */
export function dataciteArxiv(arxiv: string): Question {
  return dataciteDoi(arxivDoi(arxiv));
}

/** Asks DataCite for preprints of arXiv whose titles have the words of this one. */
export function dataciteTitle(title: string): Question {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const query = encodeURIComponent(`titles.title:(${words.slice(0, 40).join(' ')})`);
  return question('api.datacite.org', `/dois?client-id=arxiv.content&query=${query}&page[size]=5`, many);
}
