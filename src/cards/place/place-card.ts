import type { Translate } from '../../i18n/translate';
import type { Edit, Plan } from '../../markdown/edit';
import { headingText } from '../../markdown/write/escape';
import type { Scan } from '../../markdown/model';
import { scan } from '../../markdown/blocks/scan';
import { contentEnd, sectionsNamed, sectionsOf, titleOf, type Section } from '../../markdown/sections';
import type { PaperCard } from '../../papers/card';
import { Problem } from '../../problem';
import { cardText } from '../write/card-text';
import type { Card } from '../write/card';
import type { CardLook } from '../write/card-look';
import { checkPlacement } from './check-placement';
import { placeAt } from './place-at';
import type { Place } from './place';

/** A card and where it belongs. */
export interface PlaceRequest {
  readonly card: Card;
  /** Null for a card without a topic. */
  readonly topic: string | null;
  /** A heading that contains one of these opens a learned section. */
  readonly learnedNames: readonly string[];
  /** Heading of the learned section when it has to be made, and its level. */
  readonly learnedHeading: string;
  readonly level: number;
  readonly look: CardLook;
  /** The cards of a note's text that are about this paper; only those in the same topic count. */
  readonly repeats: (text: string) => readonly PaperCard[];
  /** Write the card even if the topic has it. */
  readonly again: boolean;
  /** Offset in the note at which the card is wanted, whatever its topic; else it goes to the end of the topic. */
  readonly at?: number;
}

/** Where the card goes, or where it is when `duplicate`: then there are no edits. */
export interface CardPlan extends Plan {
  /** Line of the card's heading after the edits, from 1. */
  readonly line: number;
  /** Offset after the edits where one writes on. */
  readonly cursor: number;
  readonly duplicate: boolean;
  /** The card that is there already. */
  readonly present?: PaperCard;
}

/**
 * Puts a card at the end of its topic in the first learned section; topic and section are made when missing. One
 * insertion after the last line with text: blank lines that follow stay, and are used before any is added.
 * @throws Problem if the headings would need more than six levels, or if the card would not be read as one there
 */
export function placeCard(text: string, request: PlaceRequest, t: Translate): CardPlan {
  const note = scan(text);
  const place =
    request.at === undefined
      ? findPlace(note, request, t)
      : placeAt(note, request.at, request.learnedNames, t);
  const present = place.home === null || request.again ? null : presentCard(note, place, request);
  if (present !== null) return present;
  const { edit, headingAt, cursor } = insertion(note, place, request);
  const line = checkPlacement(note, edit, { from: headingAt, level: place.level }, t);
  return { edits: [edit], line, cursor, duplicate: false };
}

/** Where the end of a topic is, with the headings still to be made. @throws Problem if they would need more than six levels */
export function findPlace(
  note: Scan,
  request: Pick<PlaceRequest, 'topic' | 'learnedNames' | 'learnedHeading' | 'level'>,
  t: Translate,
): Place {
  const { text } = note;
  const learned = sectionsNamed(note, request.learnedNames)[0];
  if (learned === undefined) {
    const heading = `${'#'.repeat(request.level)} ${request.learnedHeading}`;
    return below(contentEnd(text, note.start, text.length), [heading], request.level, request.topic);
  }
  const { level } = learned.heading;
  if (level + (request.topic === null ? 1 : 2) > 6) {
    throw new Problem(
      t('capture.too-deep', { heading: titleOf(note, learned.heading), line: learned.heading.line, level }),
    );
  }
  const topic = request.topic === null ? undefined : lastTopic(note, learned, request.topic);
  if (topic !== undefined)
    return { at: endOf(text, topic), headings: [], level: level + 2, home: topic, inTopic: true };
  const place = below(endOf(text, learned), [], level, request.topic);
  return { ...place, home: request.topic === null ? learned : null };
}

/** The place under a learned section of that level, in a topic still to be made or in none. */
function below(at: number, headings: readonly string[], level: number, topic: string | null): Place {
  if (topic === null) return { at, headings, level: level + 1, home: null, inTopic: false };
  const heading = `${'#'.repeat(level + 1)} ${headingText(topic)}`;
  return { at, headings: [...headings, heading], level: level + 2, home: null, inTopic: true };
}

function lastTopic(note: Scan, learned: Section, topic: string): Section | undefined {
  const wanted = [topic, headingText(topic)].map(folded);
  return sectionsOf(note)
    .filter(({ heading }) => heading.from > learned.heading.from && heading.from < learned.to)
    .filter(({ heading }) => heading.level === learned.heading.level + 1)
    .filter(({ heading }) => wanted.includes(folded(titleOf(note, heading))))
    .at(-1);
}

const folded = (title: string) => title.replace(/\s+/g, ' ').trim();

// From the heading on, so that an empty section ends at its heading.
const endOf = (text: string, { heading, to }: Section) => contentEnd(text, heading.from, to);

function presentCard(note: Scan, { home, inTopic }: Place, request: PlaceRequest): CardPlan | null {
  const cards = request.repeats(note.text).filter(card => inTopic || card.topic === null);
  for (const present of cards) {
    const heading = note.headings.find(({ line }) => line === present.line);
    if (home === null || heading === undefined) continue;
    const { line, from, to } = heading;
    if (from >= home.bodyFrom && from < home.to)
      return { edits: [], line, cursor: to, duplicate: true, present };
  }
  return null;
}

interface Insertion {
  readonly edit: Edit;
  /** Offsets after the edit. */
  readonly headingAt: number;
  readonly cursor: number;
}

function insertion(note: Scan, place: Place, { card, look }: PlaceRequest): Insertion {
  const { text, eol } = note;
  const { at, level, inTopic } = place;
  const written = cardText(card, { ...look, level, eol, inTopic, waits: true });
  const lead =
    (at === note.start ? '' : eol + eol) + place.headings.map(heading => heading + eol + eol).join('');
  const rest = text.slice(at);
  const isLast = /^\s*$/.test(rest);
  const tail = isLast || /^\r?\n[ \t]*\r?\n/.test(rest) ? '' : eol;
  const headingAt = at + lead.length;
  // The empty line that waits for a summary is one of those below, if an earlier card has left it there.
  const waiting = breaksAtEnd(written.text, eol);
  const spare = Math.max(0, breaksAtStart(rest, eol) - (isLast ? 1 : 2));
  const own = written.text.slice(0, written.text.length - Math.min(waiting, spare) * eol.length);
  const edit = { from: at, to: at, insert: lead + own + tail };
  return { edit, headingAt, cursor: headingAt + written.cursor };
}

function breaksAtStart(text: string, eol: string): number {
  let count = 0;
  while (text.startsWith(eol, count * eol.length)) count++;
  return count;
}

function breaksAtEnd(text: string, eol: string): number {
  let count = 0;
  while (text.endsWith(eol, text.length - count * eol.length)) count++;
  return count;
}
