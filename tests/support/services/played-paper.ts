/** A person as registries write one: two names, or one whole for an organisation. */
export type PlayedAuthor = { readonly given: string; readonly family: string } | { readonly name: string };

/** An invented paper that the played services know; each service tells it in its own shape. */
export interface PlayedPaper {
  readonly title: string;
  readonly authors: readonly PlayedAuthor[];
  readonly abstract: string;
  /** Of the publication, else of the preprint. */
  readonly year: number;
  readonly venue?: string;
  readonly arxiv?: string;
  readonly doi?: string;
  readonly acl?: string;
  readonly pmid?: string;
  /** arXiv's comment. */
  readonly comment?: string;
  readonly category?: string;
  readonly repository?: string;
  readonly project?: string;
  readonly retracted?: boolean;
  /** Its HTML and JATS as Crossref has them; else title and abstract as they are. */
  readonly marked?: { readonly title: string; readonly abstract: string };
}

/** The name in one string, given name first. */
export function fullName(author: PlayedAuthor): string {
  return 'name' in author ? author.name : `${author.given} ${author.family}`;
}

/** The name in one string, family name first. */
export function turnedName(author: PlayedAuthor): string {
  return 'name' in author ? author.name : `${author.family}, ${author.given}`;
}

/** Text as XML and HTML hold it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, char => `&#${char.charCodeAt(0)};`);
}
