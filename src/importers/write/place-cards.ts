import type { Place } from '../../cards/place/place';
import { findPlace } from '../../cards/place/place-card';
import type { Translate } from '../../i18n/translate';
import { applyEdits, type Edit, type Plan } from '../../markdown/edit';
import { paragraphText } from '../../markdown/write/escape';
import type { Scan } from '../../markdown/model';
import { scan } from '../../markdown/blocks/scan';
import { Problem } from '../../problem';
import type { Card } from '../../cards/write/card';
import type { CardLook } from '../../cards/write/card-look';
import { cardText } from '../../cards/write/card-text';

/** A card that the user wants written. */
export interface WantedCard {
  readonly card: Card;
  readonly topic: string;
  /** Write it even if the note has it. */
  readonly again: boolean;
}

/** Cards and where they belong. */
export interface PlaceCards<Wanted extends WantedCard> {
  readonly wanted: readonly Wanted[];
  /** What is said of topics themselves; written where the topic is made. */
  readonly remarks: ReadonlyMap<string, string>;
  readonly learnedNames: readonly string[];
  readonly level: number;
  readonly look: CardLook;
  /** Says of papers whether a note's text has them. */
  readonly knownIn: (text: string) => (card: Card) => boolean;
  /** Path of the note, for messages. */
  readonly path: string;
}

/** The edits that write the cards, with those that the note had already. */
export interface CardsPlan<Wanted extends WantedCard> extends Plan {
  readonly written: readonly Wanted[];
  readonly present: readonly Wanted[];
  /** Topics whose remarks were written. */
  readonly remarked: ReadonlySet<string>;
}

const probe = '\n\n# end';

/**
 * Writes all cards at the ends of their topics in the first learned section, in one plan; cards that the note has are
 * left out.
 * @throws Problem if the headings need more than six levels or would not be read as such
 */
export function placeCards<Wanted extends WantedCard>(
  text: string,
  request: PlaceCards<Wanted>,
  t: Translate,
): CardsPlan<Wanted> {
  const known = request.knownIn(text);
  const isPresent = ({ card, again }: WantedCard) => !again && known(card);
  const present = request.wanted.filter(isPresent);
  const written = request.wanted.filter(wanted => !isPresent(wanted));
  if (written.length === 0) return { edits: [], written, present, remarked: new Set() };
  const note = scan(text);
  const chunks = chunksOf(note, written, request, t);
  const edits = [...chunks.entries()]
    .sort(([a], [b]) => a - b)
    .map(([at, parts]) => insertion(note, at, parts));
  const levels = [...chunks.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([, parts]) => parts.flatMap(each => each.levels));
  if (!isSound(note, edits, levels)) throw new Problem(t('import.no-place', { path: request.path }));
  const remarked = new Set([...chunks.values()].flat().flatMap(({ remarked: topic }) => topic ?? []));
  return { edits, written, present, remarked };
}

interface Chunk {
  /** Its topic if what is said of that is in it. */
  readonly remarked: string | null;
  readonly text: string;
  /** Levels of its headings down to the cards'. */
  readonly levels: readonly number[];
}

function chunksOf(
  note: Scan,
  cards: readonly WantedCard[],
  request: PlaceCards<WantedCard>,
  t: Translate,
): Map<number, Chunk[]> {
  const { learnedNames, level, look } = request;
  const chunks = new Map<number, Chunk[]>();
  const topics = new Map<string, WantedCard[]>();
  for (const wanted of cards) topics.set(wanted.topic, [...(topics.get(wanted.topic) ?? []), wanted]);
  let learnedMade = false;
  for (const [topic, wanted] of topics) {
    const place = findPlace(note, { topic, learnedNames, learnedHeading: look.words.learned, level }, t);
    const headings = learnedMade ? place.headings.slice(-1) : place.headings;
    if (place.headings.length > 1) learnedMade = true;
    const here = chunks.get(place.at) ?? [];
    const chunk = chunkOf(note, { ...place, headings }, wanted, request);
    // Cards of the topic that ends here go before topics made behind it.
    chunks.set(place.at, headings.length === 0 ? [chunk, ...here] : [...here, chunk]);
  }
  return chunks;
}

function chunkOf(
  note: Scan,
  { level, headings, inTopic }: Place,
  wanted: readonly WantedCard[],
  request: PlaceCards<WantedCard>,
): Chunk {
  const { eol } = note;
  const style = { ...request.look, level, eol, inTopic, waits: false };
  const topic = wanted[0]?.topic ?? '';
  const remark = headings.length === 0 ? '' : (request.remarks.get(topic) ?? '');
  const cards = wanted.map(({ card }) => cardText(card, style).text);
  const parts = [...headings, paragraphText(remark.trim(), eol), ...cards].filter(part => part !== '');
  const above = headings.map((_, at) => level - headings.length + at);
  const levels = [...above, ...wanted.map(() => level)];
  return { text: parts.join(eol + eol), levels, remarked: remark.trim() === '' ? null : topic };
}

function insertion({ text, eol, start }: Scan, at: number, parts: readonly Chunk[]): Edit {
  const lead = at === start ? '' : eol + eol;
  const rest = text.slice(at);
  const tail = /^\s*$/.test(rest.slice(0, 10_000)) || /^\r?\n[ \t]*\r?\n/.test(rest) ? '' : eol;
  return { from: at, to: at, insert: lead + parts.map(part => part.text).join(eol + eol) + tail };
}

// Each heading of the note must stay one, and of those written each must be one, at its level.
function isSound(before: Scan, edits: readonly Edit[], levels: readonly number[]): boolean {
  const after = scan(applyEdits(before.text, edits) + probe);
  let grown = 0;
  const ranges = edits.map(({ from, insert }) => {
    const range = { from: from + grown, to: from + grown + insert.length };
    grown += insert.length;
    return range;
  });
  const inside = (at: number) => ranges.some(({ from, to }) => at >= from && at < to);
  const cardLevel = Math.max(...levels);
  const made = after.headings.filter(({ from, level }) => inside(from) && level <= cardLevel);
  const kept = after.headings.filter(({ from }) => !inside(from));
  const shape = ({ text }: Scan, heading: Scan['headings'][number]) => text.slice(heading.from, heading.to);
  return (
    made.map(({ level }) => level).join() === levels.join() &&
    [...before.headings.map(each => shape(before, each)), '# end'].join('\n') ===
      kept.map(each => shape(after, each)).join('\n')
  );
}
