import type { PaperIds } from './paper-ids';

/** What a link of a paper's metadata leads to. */
export type MetadataLinkKind = 'paper' | 'pdf' | 'code' | 'project';

/** A web address that a service gives for a paper. */
export interface MetadataLink {
  readonly kind: MetadataLinkKind;
  readonly url: string;
}

/** What has become of a paper: taken back by its authors before, or by its publisher after, it was published. */
export type PaperStatus = 'current' | 'withdrawn' | 'retracted';

/** What services know of a paper, cleaned: one line of plain text each, formulas as `$…$`, no HTML, TeX or JATS. */
export interface PaperMetadata {
  readonly title: string;
  /** Given name first. */
  readonly authors: readonly string[];
  /** Of the publication if there is one, else of the preprint. */
  readonly year: number | null;
  readonly venue: string | null;
  /** A preprint's arXiv id and its published DOI stand side by side. */
  readonly ids: PaperIds;
  /** Paragraphs with a blank line between them; empty if unknown. */
  readonly abstract: string;
  readonly keywords: readonly string[];
  readonly links: readonly MetadataLink[];
  readonly status: PaperStatus;
}

/** What is known of a paper that is looked up: ids first, else the title. */
export interface Wanted {
  readonly ids: PaperIds;
  /** PubMed id, digits only. */
  readonly pmid: string | null;
  /** Empty if unknown. */
  readonly title: string;
}
