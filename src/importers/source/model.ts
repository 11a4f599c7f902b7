import type { CardLink } from '../../reference/draft';
import { noIds } from '../../reference/identify';
import type { PaperIds } from '../../reference/paper-ids';

/** The forms of text that can be imported. */
export const formNames = [
  'digest',
  'hackmd',
  'post',
  'survey',
  'list',
  'markdown',
  'bibtex',
  'ris',
  'csl-json',
] as const;

/** Name of a form. */
export type FormName = (typeof formNames)[number];

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
export interface ImportSection {
  readonly heading: string;
  /** Depth below the card: 1 for the first level. */
  readonly level: number;
  /** Markdown, moved as it was; may be empty. */
  readonly text: string;
}

/** A paper as found in a source. */
export interface ImportCard {
  /** Empty when the source names none. */
  readonly title: string;
  readonly authors: readonly string[];
  readonly ids: PaperIds;
  readonly year: number | null;
  readonly venue: string | null;
  /** Links of the source other than the ids' own addresses come as written. */
  readonly links: readonly CardLink[];
  readonly abstract: string;
  readonly summary: string;
  readonly keywords: readonly string[];
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
