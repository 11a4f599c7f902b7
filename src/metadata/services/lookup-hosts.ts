/** Every host that may be asked about a paper, most asked first. */
export const lookupHosts = [
  'api.datacite.org',
  'arxiv.org',
  'export.arxiv.org',
  'doi.org',
  'api.crossref.org',
  'api.semanticscholar.org',
  'api.openalex.org',
  'huggingface.co',
  'aclanthology.org',
  'www.ebi.ac.uk',
  'dblp.org',
  'dblp.uni-trier.de',
] as const;

/** A host that may be asked about a paper. */
export type LookupHost = (typeof lookupHosts)[number];
