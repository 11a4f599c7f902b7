/** What identifies a work: arXiv id without version, DOI in lower case, OpenReview forum id, ACL Anthology id. */
export interface PaperIds {
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly openreview: string | null;
  readonly acl: string | null;
}
