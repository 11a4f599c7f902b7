import * as v from 'valibot';
import { arxivOf } from '../../reference/known-ids';
import { readJson, text } from './json-shapes';
import { paperFrom } from './paper-from';
import { papersFound, question, type Question } from './service';

const shape = v.object({ id: text, title: text, summary: text, githubRepo: text, projectPage: text });

const isRepository = (url: string): boolean => /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\//i.test(url);

const read = readJson(shape, it =>
  papersFound([
    paperFrom({
      title: it.title,
      authors: [],
      year: null,
      ids: { arxiv: arxivOf(it.id) },
      links: [
        ['code', it.githubRepo],
        [isRepository(it.projectPage) ? 'code' : 'project', it.projectPage],
      ],
    }),
  ]),
);

/** Asks Hugging Face for the code and the project page of a preprint; only its links are of use. */
export function huggingFace(arxiv: string): Question {
  return question('huggingface.co', `/api/papers/${arxiv}`, read, { limit: 4_000 });
}
