/** What of a card the odd notes check. */
export interface ExpectedCard {
  readonly line: number;
  readonly level: number;
  readonly title: string;
  readonly topic: string | null;
  readonly name?: string;
  readonly keywords?: readonly string[];
  readonly remarks?: readonly { readonly heading: string; readonly line: number }[];
  readonly excerpt?: string;
  readonly arxiv?: string | null;
  readonly doi?: string | null;
  readonly year?: number | null;
  readonly venue?: string | null;
  readonly nth?: number;
  readonly chars?: number;
  readonly headings?: readonly string[];
  readonly urls?: readonly string[];
}

/** A note as people write them, with what must be read out of it. */
export interface OddNote {
  readonly name: string;
  readonly text: string;
  readonly cards: readonly ExpectedCard[];
  readonly entries?: readonly (readonly [line: number, text: string])[];
}

/** Lines joined as a note. */
export const lines = (...all: readonly string[]): string => all.join('\n');
