import type { NoteWords } from '../../settings/note-words';
import type { Settings } from '../../settings/settings';

/** What settings say of how cards are written. */
export interface CardLook {
  readonly words: NoteWords;
  /** With tokens such as `{{title}}`. */
  readonly template: string;
  readonly abstract: Settings['cardAbstract'];
  /** Pattern of cite keys. */
  readonly keyPattern: string;
  /** Date of the cards, `YYYY-MM-DD`; empty while none is known. */
  readonly day: string;
  /** Lines stay as the template has them even where their venue would be misread, to judge the template by. */
  readonly asWritten?: boolean;
}

/** A look at its place in a note. */
export interface CardStyle extends CardLook {
  /** Of the card's heading. */
  readonly level: number;
  readonly eol: string;
  /** Whether a topic is above: without one, a card needs text, and a heading below it would make a topic of it. */
  readonly inTopic: boolean;
  /** A summary still to be written has an empty line waiting for it. */
  readonly waits: boolean;
}
