import { arxivOf, arxivPdf, idsOfDoi } from '../../reference/known-ids';
import { yearOf } from './json-shapes';
import { paperFrom } from './paper-from';
import { turnedName } from './person-name';
import { papersFound, question, type Question, type Reading } from './service';
import { attribute, tags } from '../text/xml-text';

const comments = /<td class="[^"]*\bcomments\b[^"]*">([^]{0,2000}?)<\/td>/i;
const subject = /<span class="primary-subject">([^<]{1,100})<\/span>/i;

function read(html: string): Reading {
  // Titles and abstracts hold `<` as a reference, so a tag ends at its bracket.
  const meta = tags(html, 'meta').flatMap((tag): readonly (readonly [string, string])[] => {
    const name = attribute(tag, 'name');
    return name?.startsWith('citation_') === true ? [[name.slice(9), attribute(tag, 'content') ?? '']] : [];
  });
  const first = (name: string) => meta.find(([each]) => each === name)?.[1] ?? '';
  const arxiv = arxivOf(first('arxiv_id'));
  if (arxiv === null || first('title') === '') return { kind: 'unreadable' };
  const paper = paperFrom({
    title: first('title'),
    authors: meta.filter(([name]) => name === 'author').map(([, name]) => turnedName(name)),
    year: yearOf(first('date')),
    ids: { ...idsOfDoi(first('doi')), arxiv },
    abstract: first('abstract'),
    comment: comments.exec(html)?.[1] ?? '',
    keywords: [(subject.exec(html)?.[1] ?? '').replace(/\s*\([\w.-]+\)$/, '')],
    links: [['pdf', arxivPdf(arxiv)]],
  });
  return papersFound([paper]);
}

/** Asks arXiv for the page of a preprint, whose head has tags for search engines. */
export function arxivAbs(arxiv: string): Question {
  return question('arxiv.org', `/abs/${arxiv}`, read);
}
