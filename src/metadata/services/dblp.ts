import * as v from 'valibot';
import { idsOfDoi } from '../../reference/known-ids';
import { firstText, list, part, readJson, text, yearOf } from './json-shapes';
import { paperFrom } from './paper-from';
import { turnedName } from './person-name';
import { papersFound, question, type Question } from './service';

const info = v.object({
  title: text,
  // One author comes as an object, several as a list.
  authors: part({
    author: list(
      v.union([
        part({ text }),
        v.pipe(
          v.string(),
          v.transform(name => ({ text: name })),
        ),
      ]),
    ),
  }),
  venue: firstText,
  year: text,
  doi: text,
  ee: firstText,
});

const read = readJson(
  v.object({ result: v.object({ hits: part({ hit: list(v.object({ info })) }) }) }),
  ({ result }) =>
    papersFound(
      result.hits.hit.map(({ info: it }) =>
        paperFrom({
          title: it.title.replace(/\.$/, ''),
          authors: it.authors.author.map(({ text: name }) => turnedName(name)),
          year: yearOf(it.year),
          venue: it.venue,
          ids: idsOfDoi(it.doi || it.ee),
        }),
      ),
    ),
);

/** Asks DBLP, or its mirror at another university, for publications with the words of a title. */
export function dblpTitle(host: 'dblp.org' | 'dblp.uni-trier.de', title: string): Question {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  const query = encodeURIComponent(words.slice(0, 40).join(' '));
  return question(host, `/search/publ/api?q=${query}&format=json&h=5`, read);
}
