import type { CardSection } from '../../cards/write/card';
import type { CardLink } from '../../reference/draft';
import { noIds } from '../../reference/identify';
import type { PaperMetadata } from '../../reference/paper-metadata';

/** Why a piece of the source was not taken, or was taken as it is although it looks wrong. */
export type SkipReason =
  | 'furniture'
  | 'contents'
  | 'links'
  | 'dataset'
  | 'table'
  | 'repeated'
  | 'images'
  | 'no-title'
  | 'not-paper'
  | 'mangled'
  | 'remark'
  | 'unsaid'
  | 'entry'
  | 'syntax';

/** A place in the source, with what was wrong there. */
export interface Skipped {
  /** From 1. */
  readonly line: number;
  readonly reason: SkipReason;
}

/** A part of a card with a heading of its own. */
export type ImportSection = CardSection;

/** A paper as found in a source; its title is empty when the source names none. */
export interface ImportCard extends Omit<PaperMetadata, 'links' | 'status'> {
  /** Links of the source other than the ids' own addresses come as written. */
  readonly links: readonly CardLink[];
  /** Markdown. */
  readonly summary: string;
  readonly sections: readonly ImportSection[];
  /** Headings the source has it under, outermost first. */
  readonly topics: readonly string[];
  /** Line of its title in the source, from 1. */
  readonly line: number;
}

/** What the source says of a topic itself. */
export interface TopicRemark {
  readonly topics: readonly string[];
  readonly text: string;
  /** Line of its first words, from 1. */
  readonly line: number;
}

/** What a form's reader found. */
export interface Found {
  readonly cards: readonly ImportCard[];
  readonly remarks: readonly TopicRemark[];
  readonly skipped: readonly Skipped[];
}

/** Levels a heading can have. */
export const headingLevels = [1, 2, 3, 4, 5, 6] as const;

/** Choices that readers take. */
export interface ReadOptions {
  /** Keep blocks of pictures. */
  readonly images: boolean;
  /** Level of the headings that are papers, 1 to 6; null to find it. */
  readonly level: number | null;
}

/** A card of which nothing is known. */
export const emptyCard: ImportCard = {
  title: '',
  authors: [],
  ids: noIds,
  year: null,
  venue: null,
  links: [],
  abstract: '',
  summary: '',
  keywords: [],
  sections: [],
  topics: [],
  line: 1,
};
