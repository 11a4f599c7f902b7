import { expect } from 'vitest';
import type { FormName } from '../../src/importers/forms';
import type { ImportCard, ReadOptions } from '../../src/importers/source/model';
import { defaultOptions, readImport } from '../../src/importers/read-import';

/** A source with what must come out of it; fields left out of a card are not looked at. */
export interface Fixture {
  readonly name: string;
  readonly text: string;
  /** As it must be recognised, unless `chosen`. */
  readonly form: FormName;
  readonly chosen?: true;
  readonly options?: Partial<ReadOptions>;
  readonly cards: readonly ExpectedCard[];
  /** `line reason`. */
  readonly skipped?: readonly string[];
}

/** What must be on a card; ids in short. */
export type ExpectedCard = Partial<Omit<ImportCard, 'ids' | 'sections' | 'links'>> & {
  readonly arxiv?: string | null;
  readonly doi?: string | null;
  /** Addresses alone. */
  readonly urls?: readonly string[];
  /** Each as `# heading: text`, a mark for each level. */
  readonly sections?: readonly string[];
};

/** Reads the fixture and compares. */
export function check({ text, form, chosen, options, cards, skipped = [] }: Fixture): void {
  const result = readImport(text, chosen === true ? form : null, { ...defaultOptions, ...options });
  expect(result?.form ?? null).toBe(form);
  const found = result?.cards ?? [];
  expect(found.map(card => card.title)).toEqual(cards.map(card => card.title));
  found.forEach((card, at) => expect(shortOf(card)).toMatchObject(cards[at] ?? {}));
  expect(result?.skipped.map(({ line, reason }) => `${line} ${reason}`)).toEqual(skipped);
}

function shortOf({ ids, links, sections, ...card }: ImportCard): ExpectedCard {
  return {
    ...card,
    arxiv: ids.arxiv,
    doi: ids.doi,
    urls: links.map(({ url }) => url),
    sections: sections.map(({ heading, level, text }) => `${'#'.repeat(level)} ${heading}: ${text}`),
  };
}
