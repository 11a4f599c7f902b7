import { crossrefPaper, crossrefShape } from './crossref-work';
import { encoded } from '../../reference/known-ids';
import { readJson } from './json-shapes';
import { papersFound, question, type Question } from './service';

const read = readJson(crossrefShape, work => {
  const reading = papersFound([crossrefPaper(work)]);
  // A record without a title is registered all the same: others may know more.
  return reading.kind === 'found' ? reading : { kind: 'unreadable' };
});

/** Asks doi.org, which passes the question on to the agency of the DOI; its “not found” is the last word. */
export function doiCsl(doi: string): Question {
  const headers = { Accept: 'application/vnd.citationstyles.csl+json' };
  return question('doi.org', `/${encoded(doi)}`, read, { headers, limit: 8_000, isRelay: true });
}
