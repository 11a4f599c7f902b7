import { cardTitle } from './card-title';
import type { ImportResult } from './read-import';

/** What `import` prints; lines count from 1. */
export interface ImportJson {
  readonly form: string;
  readonly cards: readonly unknown[];
  readonly skipped: readonly { readonly line: number; readonly reason: string }[];
  readonly written: number;
}

/** The result of an import as the command line reports it; `reasonOf` gives a reason in words. */
export function importJson(
  { form, cards, skipped }: ImportResult,
  source: string,
  written: number,
  reasonOf: (reason: ImportResult['skipped'][number]['reason']) => string,
): ImportJson {
  return {
    form,
    cards: cards.map(({ ids, topics, line, ...card }) => ({
      title: cardTitle(card, source),
      authors: card.authors,
      arxiv: ids.arxiv,
      doi: ids.doi,
      year: card.year,
      venue: card.venue,
      links: card.links,
      abstract: card.abstract,
      summary: card.summary,
      keywords: card.keywords,
      sections: card.sections,
      topics,
      line,
    })),
    skipped: skipped.map(({ line, reason }) => ({ line, reason: reasonOf(reason) })),
    written,
  };
}
