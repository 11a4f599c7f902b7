/** What a link leads to. */
export type LinkKind = 'paper' | 'pdf' | 'code' | 'project' | 'note' | 'other';

/** A link as a reader sees it; `url` is a web address, or the target of a wikilink as written. */
export interface PaperLink {
  readonly text: string;
  readonly url: string;
  readonly kind: LinkKind;
}
