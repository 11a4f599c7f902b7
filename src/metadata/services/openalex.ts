import * as v from 'valibot';
import { arxivOf, encoded, idsOfDoi } from '../../reference/known-ids';
import { list, part, readJson, text, yearOf } from './json-shapes';
import { paperFrom } from './paper-from';
import type { PaperMetadata } from '../../reference/paper-metadata';
import { turnedName } from './person-name';
import { papersFound, question, type Question } from './service';

const location = part({
  landing_page_url: text,
  pdf_url: text,
  source: part({ display_name: text, type: text }),
});
const shape = v.object({
  doi: text,
  title: text,
  publication_year: text,
  primary_location: location,
  best_oa_location: location,
  authorships: list(part({ author: part({ display_name: text }), raw_author_name: text })),
  is_retracted: v.fallback(v.boolean(), false),
  abstract_inverted_index: v.fallback(v.record(v.string(), v.fallback(v.array(v.number()), [])), {}),
});

type Work = v.InferOutput<typeof shape>;

// Longer abstracts are none, and a position in the millions is a mistake.
const lastWord = 5_000;

/** The abstract put together again from the places of its words. */
function abstractOf(places: Work['abstract_inverted_index']): string {
  const words: string[] = [];
  for (const [word, at] of Object.entries(places)) {
    for (const place of at)
      if (Number.isInteger(place) && place >= 0 && place < lastWord) words[place] = word;
  }
  return words.filter(word => word !== '').join(' ');
}

function paperOf(it: Work): PaperMetadata {
  const ids = idsOfDoi(it.doi);
  const { pdf_url: pdf, landing_page_url: landing } = it.best_oa_location;
  const { source } = it.primary_location;
  return paperFrom({
    title: it.title,
    authors: it.authorships.map(({ author, raw_author_name: raw }) => turnedName(author.display_name || raw)),
    year: yearOf(it.publication_year),
    venue: source.type === 'repository' ? '' : source.display_name,
    ids: { ...ids, arxiv: ids.arxiv ?? (/arxiv\.org\//i.test(landing) ? arxivOf(landing) : null) },
    abstract: abstractOf(it.abstract_inverted_index),
    links: [['pdf', pdf]],
    retracted: it.is_retracted,
  });
}

const read = readJson(shape, it => papersFound([paperOf(it)]));
const fields =
  'doi,title,publication_year,primary_location,best_oa_location,authorships,is_retracted,abstract_inverted_index';

/** Asks OpenAlex for the work of a DOI, arXiv's own included. */
export function openAlex(doi: string): Question {
  return question('api.openalex.org', `/works/doi:${encoded(doi)}?select=${fields}`, read);
}
