import { arxivIn } from './arxiv';
import type { PaperIds } from './paper-ids';
import { doisIn } from './doi';
import { idsIn } from './identify';

const arxivPrefix = '10.48550/arxiv.';

/** The DOI that arXiv gives every preprint. */
export function arxivDoi(arxiv: string): string {
  return `${arxivPrefix}${arxiv}`;
}

/** The ids that a DOI or its address tells: arXiv's own count as arXiv ids, the Anthology's as both. */
export function idsOfDoi(written: string): Partial<PaperIds> {
  const [doi] = doisIn(written);
  if (doi === undefined) return {};
  if (doi.startsWith(arxivPrefix)) return { arxiv: arxivIn(doi) };
  return { doi, acl: idsIn(doi).acl };
}

/** The arXiv id that a text from a service is, as an id, an address or a DOI; null if none. */
export function arxivOf(written: string): string | null {
  return arxivIn(`arXiv:${written.trim()}`) ?? arxivIn(written);
}

/** The address of a preprint's PDF. */
export function arxivPdf(arxiv: string): string {
  return `https://arxiv.org/pdf/${arxiv}`;
}

/** The path of an id in an address: every character that is not a letter, digit or `-._~` encoded. */
export function encoded(id: string): string {
  return encodeURIComponent(id).replace(/[!'()*]/g, char => `%${char.charCodeAt(0).toString(16)}`);
}

const pubmed =
  /(?:^|[^\w.-])(?:pmid\s*[:：]?\s*|(?:www\.)?pubmed\.ncbi\.nlm\.nih\.gov\/|(?:www\.)?ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed\/|europepmc\.org\/(?:article|abstract)\/med\/)(\d{1,8})(?!\d)/i;

/** The PubMed id that a text names by `PMID:` or an address; null if none. */
export function pmidIn(text: string): string | null {
  return pubmed.exec(text)?.[1]?.replace(/^0+(?=\d)/, '') ?? null;
}
