import { normalTitle } from '../reference/normal-title';
import { likeness } from '../reference/likeness';
import { crossrefTitle } from './services/crossref';
import { dataciteTitle } from './services/datacite';
import { dblpTitle } from './services/dblp';
import type { LookupRun } from './lookup-run';
import { joinedById } from './merge-papers';
import type { PaperMetadata } from '../reference/paper-metadata';
import { semanticScholarTitle } from './services/semantic-scholar';
import type { Question } from './services/service';

/** Papers for a title: those it surely is, and all that come near it, best first. */
export interface Candidates {
  readonly exact: readonly PaperMetadata[];
  readonly near: readonly PaperMetadata[];
}

const most = 5;
// Services answer with their best whether it is any good or not.
const leastAlike = 0.5;
// A title without its part after the colon is near, too.
const beginning = 0.9;
const shortestBeginning = 8;
const patience = 3_000;

function nearness(wanted: string, title: string): number {
  const [short = '', long = ''] = [wanted, title].sort((a, b) => a.length - b.length);
  const begins = short.length >= shortestBeginning && long !== short && long.startsWith(short);
  return Math.max(likeness(wanted, title), begins ? beginning : 0);
}

/** The papers that a title may mean, those of one id joined. */
export function candidatesFor(title: string, papers: readonly PaperMetadata[]): Candidates {
  const wanted = normalTitle(title);
  const scored = joinedById(papers)
    .map(paper => ({ paper, score: nearness(wanted, normalTitle(paper.title)) }))
    .filter(({ score }) => score >= leastAlike)
    .sort((a, b) => b.score - a.score)
    .map(({ paper }) => paper);
  return {
    exact: wanted === '' ? [] : scored.filter(paper => normalTitle(paper.title) === wanted),
    near: scored.slice(0, most),
  };
}

/**
 * Asks for papers of a title: Crossref and DataCite at once, then Semantic Scholar, which knows that a preprint and an
 * article are one, and DBLP if nobody has that very title. Tells of the candidates after each answer.
 */
export async function searchTitle(
  run: LookupRun,
  title: string,
  mailto: string,
  onCandidates: (candidates: Candidates) => void,
): Promise<Candidates> {
  // In the order of the questions, whoever answers first: the first of two that are joined has the say.
  const answers: (readonly PaperMetadata[])[] = [];
  const found = () => candidatesFor(title, answers.flat());
  const ask = async (question: Question): Promise<boolean> => {
    const at = answers.push([]) - 1;
    const { reading } = await run.ask({ ...question, limit: patience });
    if (reading?.kind === 'found') answers[at] = reading.papers;
    onCandidates(found());
    return reading?.kind === 'found' || reading?.kind === 'unknown';
  };
  await Promise.all([ask(crossrefTitle(title, mailto)), ask(dataciteTitle(title))]);
  if (found().exact.length !== 1) await ask(semanticScholarTitle(title));
  if (found().exact.length === 0 && !(await ask(dblpTitle('dblp.org', title))))
    await ask(dblpTitle('dblp.uni-trier.de', title));
  return found();
}
