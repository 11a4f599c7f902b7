import type { LookupHost } from './lookup-hosts';
import type { PaperMetadata } from '../../reference/paper-metadata';

/** What an answer's text says: papers, best first; that there is none; or nothing that makes sense. */
export type Reading =
  | { readonly kind: 'found'; readonly papers: readonly PaperMetadata[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreadable' };

/** One question to one service. */
export interface Question {
  readonly host: LookupHost;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Reads the text of an answer; never throws. */
  readonly read: (text: string) => Reading;
  /** Most milliseconds to wait for it. */
  readonly limit: number;
  /** Whether the host passes questions on, so that a page or a refusal comes from elsewhere. */
  readonly isRelay: boolean;
}

const patience = 6_000;

/** A question with the usual headers and patience. */
export function question(
  host: LookupHost,
  path: string,
  read: (text: string) => Reading,
  more: Partial<Pick<Question, 'headers' | 'limit' | 'isRelay'>> = {},
): Question {
  return {
    host,
    url: `https://${host}${path}`,
    headers: more.headers ?? {},
    read,
    limit: more.limit ?? patience,
    isRelay: more.isRelay ?? false,
  };
}

/** The papers that have a title, or that there is none. */
export function papersFound(papers: readonly PaperMetadata[]): Reading {
  const titled = papers.filter(paper => paper.title !== '');
  return titled.length === 0 ? { kind: 'unknown' } : { kind: 'found', papers: titled };
}
