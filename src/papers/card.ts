import type { PaperIds } from '../reference/paper-ids';
import type { PaperLink } from '../reference/paper-link';
import type { Day } from '../time/day';

/** A heading of one's own below a card, with its line from 1. */
export interface Remark {
  readonly heading: string;
  readonly line: number;
}

/** One paper as noted on one day. */
export interface PaperCard {
  readonly path: string;
  readonly day: Day;
  /** Line of the heading, from 1. */
  readonly line: number;
  readonly level: number;
  /** As written in the heading. */
  readonly title: string;
  /** How many cards above it in the note have the same title. */
  readonly nth: number;
  /** The title for show: no marks, link targets, numbering or venue in brackets. */
  readonly name: string;
  /** Titles as written from the outermost heading to the card's own, for links. */
  readonly headings: readonly string[];
  readonly topic: string | null;
  readonly ids: PaperIds;
  readonly year: number | null;
  readonly venue: string | null;
  readonly links: readonly PaperLink[];
  /** Those its lines list, then its tags. */
  readonly keywords: readonly string[];
  /** As the note names them; mostly none. */
  readonly authors: readonly string[];
  readonly remarks: readonly Remark[];
  /** Pictures in the body: a web address, or a file of the vault as written. */
  readonly images: readonly string[];
  /** The first 200 characters or so of prose, without Markdown. */
  readonly excerpt: string;
  /** Whether the body holds a highlight or a word that means "come back to this". */
  readonly marks: readonly string[];
  /** Whether a line above its first remark says that its metadata are still to come. */
  readonly pending: boolean;
  /** Length of the body in UTF-16 units. */
  readonly chars: number;
}

/** A small thing learned: a top-level list item of the learned section. */
export interface Entry {
  readonly path: string;
  readonly day: Day;
  /** From 1. */
  readonly line: number;
  /** Without Markdown. */
  readonly text: string;
  readonly links: readonly PaperLink[];
}

/** What one daily note holds for the paper index, in the order of the note. Its texts are pieces of the note: whoever keeps them keeps all of it, but for the index, which packs them. */
export interface DayRecord {
  readonly path: string;
  readonly day: Day;
  readonly cards: readonly PaperCard[];
  readonly entries: readonly Entry[];
}

/** A name of the card that stays the same while the note around it changes. */
export function cardKey(card: PaperCard): string {
  return `${card.path}\n${card.nth}\n${card.title}`;
}
