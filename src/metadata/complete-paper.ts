import { mergeIds } from '../reference/identify';
import { normalTitle } from '../reference/normal-title';
import { likeness } from '../reference/likeness';
import type { PaperIds } from '../reference/paper-ids';
import { abstractChain, doiChain } from './chains';
import { firstFound, type FirstFound } from './first-found';
import { huggingFace } from './services/hugging-face';
import { within, type LookupRun } from './lookup-run';
import { mergedPaper } from './merge-papers';
import type { MetadataLink, PaperMetadata } from '../reference/paper-metadata';
import { uniqueLinks } from './services/paper-from';

/** Milliseconds that the rest may take once the paper itself is there. */
const patience = { publication: 4_000, abstract: 3_000, code: 1_000 };

/** Links to code and project of a preprint; none if nobody says. Never rejects. */
export async function codeLinks(run: LookupRun, arxiv: string): Promise<readonly MetadataLink[]> {
  const { reading } = await run.ask(huggingFace(arxiv));
  return reading?.kind === 'found' ? (reading.papers[0]?.links ?? []) : [];
}

const familyName = (name = ''): string => normalTitle(name.split(' ').at(-1) ?? '');

/** Whether two records may be of one work: text that was pasted can name the ids of two. */
function mayBeSame(a: PaperMetadata, b: PaperMetadata): boolean {
  const isAlike = likeness(normalTitle(a.title), normalTitle(b.title)) >= 0.5;
  return isAlike || (a.authors.length > 0 && familyName(a.authors[0]) === familyName(b.authors[0]));
}

const taken = (paper: PaperMetadata, more: FirstFound): PaperMetadata =>
  more === null || more === 'unregistered' || !mayBeSame(paper, more) ? paper : mergedPaper(paper, more);

/** What its registry says of the publication goes before what the authors say. */
function ofPublication(paper: PaperMetadata, published: FirstFound): PaperMetadata {
  if (published === null || published === 'unregistered' || published.venue === null) return paper;
  if (!mayBeSame(paper, published)) return paper;
  return { ...paper, venue: published.venue, year: published.year ?? paper.year };
}

/**
 * The paper with the ids it was asked by, and what its own source does not know: venue and year of the publication
 * of a preprint, a missing abstract, links to code. What does not come in time is left out.
 */
export async function completePaper(
  run: LookupRun,
  found: PaperMetadata,
  asked: {
    readonly ids: PaperIds;
    readonly mailto: string;
    readonly code: Promise<readonly MetadataLink[]> | null;
  },
): Promise<PaperMetadata> {
  const paper = { ...found, ids: mergeIds(asked.ids, found.ids) };
  const { arxiv, doi } = paper.ids;
  // What authors say of the venue in arXiv's comment is no record of it.
  const isPreprint = asked.ids.arxiv !== null || paper.venue === null;
  const publication =
    arxiv === null || doi === null || !isPreprint
      ? Promise.resolve(null)
      : firstFound(run, doiChain(doi, asked.mailto).slice(0, 2));
  const abstract = paper.abstract === '' ? firstFound(run, abstractChain(paper)) : Promise.resolve(null);
  const code = asked.code ?? (arxiv === null ? Promise.resolve([]) : codeLinks(run, arxiv));
  const [published, told, links] = await Promise.all([
    within(run.clock, patience.publication, publication, null),
    within(run.clock, patience.abstract, abstract, null),
    within(run.clock, patience.code, code, []),
  ]);
  const whole = taken(ofPublication(taken(paper, published), published), told);
  return { ...whole, links: uniqueLinks([...whole.links, ...links]) };
}
