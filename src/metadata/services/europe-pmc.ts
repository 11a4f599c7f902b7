import * as v from 'valibot';
import { idsOfDoi } from '../../reference/known-ids';
import { list, part, readJson, text, yearOf } from './json-shapes';
import { paperFrom } from './paper-from';
import { joinedName, turnedName } from './person-name';
import { papersFound, question, type Question } from './service';

const result = v.object({
  title: text,
  doi: text,
  authorList: part({
    author: list(part({ firstName: text, lastName: text, fullName: text, collectiveName: text })),
  }),
  journalInfo: part({ journal: part({ title: text }) }),
  pubYear: text,
  abstractText: text,
});

type Author = v.InferOutput<typeof result>['authorList']['author'][number];

const nameOf = ({ firstName, lastName, fullName, collectiveName }: Author): string =>
  lastName === '' ? turnedName(collectiveName || fullName) : joinedName(firstName, lastName);

const read = readJson(v.object({ resultList: v.object({ result: list(result) }) }), ({ resultList }) =>
  papersFound(
    resultList.result.slice(0, 1).map(it =>
      paperFrom({
        title: it.title.replace(/\.$/, ''),
        authors: it.authorList.author.map(nameOf),
        year: yearOf(it.pubYear),
        venue: it.journalInfo.journal.title,
        ids: idsOfDoi(it.doi),
        abstract: it.abstractText,
      }),
    ),
  ),
);

/** Asks Europe PMC for an article by its PubMed id. */
export function europePmc(pmid: string): Question {
  const query = encodeURIComponent(`ext_id:${pmid} src:med`);
  return question(
    'www.ebi.ac.uk',
    `/europepmc/webservices/rest/search?query=${query}&format=json&resultType=core`,
    read,
  );
}
