import { finish } from '../../time/finish';
import { inlines, plainText } from '../../markdown/inline/inline';
import type { Inline, ListItem, Scan, Span } from '../../markdown/model';
import { mayHoldMarkedWord } from '../../markdown/inline/marked-words';
import { plainOf } from '../../markdown/inline/plain-text';
import { scan } from '../../markdown/blocks/scan';
import type { Day } from '../../time/day';
import { trimmedLength } from './body-lines';
import { bodyReader, type Body } from './body';
import { cardMarks, keywordTags } from './card-marks';
import type { DayRecord, Entry, PaperCard } from '../card';
import { distinct } from '../../reference/keywords';
import { hasIds, idsIn, mergeIds, yearOfIds } from '../../reference/identify';
import { holdsOnlyLinks } from './link-line';
import { distinctLinks, inlineLinks, isLink, paperLink } from './links';
import { outline, type CardPlace, type Outline } from './outline';
import { splitTitle } from '../../reference/venue';

/** Which day a note is of, and what its learned sections are called. */
export interface DaySource {
  readonly path: string;
  readonly day: Day;
  readonly learnedNames: readonly string[];
  /** Words that, marked up, make a card marked; none where nobody asks for that. */
  readonly markNames?: readonly string[];
}

const none: readonly string[] = [];

// A look at the text is dear; most cards show while they are read that they hold none.
function marksOf(
  note: Scan,
  { markNames = none }: DaySource,
  { heading, title, to, remarks }: CardPlace,
  body: Body,
): readonly string[] {
  const mayHold = body.mayHoldMark || [title, ...remarks.map(remark => remark.title)].some(mayHoldMarkedWord);
  return mayHold && markNames.length > 0 ? cardMarks(note, heading.title.from, to, markNames) : none;
}

const gap = /^[\s[\](（)）【】\\|·,，/]*$/;
const beforeLinks = /[\s[(（【\\|·,，/:：]/;

// Where a title ends without links such as `[PDF](…)` behind it.
function nameEnd(text: string, from: number, to: number, found: readonly Inline[]): number {
  let end = to;
  for (const link of found.filter(isLink).reverse()) {
    const { from: start, to: stop } = link.text;
    const isLabel = holdsOnlyLinks(text, start, stop, []) && /\p{L}/u.test(text.slice(start, stop));
    if (!isLabel || link.kind === 'wikilink' || !gap.test(text.slice(link.to, end))) break;
    end = link.from;
  }
  if (end === to) return to;
  while (end > from && beforeLinks.test(text.charAt(end - 1))) end--;
  return end === from ? to : end;
}

function readCard(note: Scan, source: DaySource, place: CardPlace, nth: number, body: Body): PaperCard {
  const { text } = note;
  const { heading, title, remarks } = place;
  const { from, to } = heading.title;
  const found = inlines(text, from, to);
  const end = nameEnd(text, from, to, found);
  const named = end === to ? found : found.filter(inline => inline.to <= end);
  const { name, publication } = splitTitle(plainOf(text, from, end, named));
  const stated = mergeIds(idsIn(title), body.stated);
  const ids = hasIds(stated) ? stated : body.mentioned;
  return {
    path: source.path,
    day: source.day,
    line: heading.line,
    level: heading.level,
    title,
    nth,
    name: name || title,
    headings: place.path,
    topic: place.topic,
    ids,
    year: publication.year ?? body.year ?? yearOfIds(ids),
    venue: publication.venue ?? body.venue,
    links: distinctLinks([...found.filter(isLink).map(link => paperLink(text, link)), ...body.links]),
    keywords: distinct([...body.keywords, ...keywordTags(body.tags, source.markNames ?? none)]),
    authors: body.authors ?? none,
    remarks: remarks.map(remark => ({ heading: remark.title, line: remark.heading.line })),
    images: distinct(body.images),
    excerpt: body.excerpt,
    marks: marksOf(note, source, place, body),
    pending: body.pendingAt >= 0 && body.pendingAt < (remarks[0]?.heading.from ?? place.to),
    chars: trimmedLength(text, place.from, place.to),
  };
}

/** The end of an item with everything nested in it. */
function itemEnd(from: Scan, item: ListItem): number {
  let end = item.to;
  for (let line = item.line; line < item.lastLine && end < from.text.length; line++) {
    const next = from.text.indexOf('\n', end + 1);
    end = next < 0 ? from.text.length : next;
  }
  return end;
}

function readEntry(from: Scan, source: DaySource, item: ListItem): Entry | null {
  const text = plainText(from.text, item.content.from, item.content.to).trim();
  if (text === '') return null;
  const links = inlineLinks(from.text, item.from, itemEnd(from, item)).map(link =>
    paperLink(from.text, link),
  );
  return {
    path: source.path,
    day: source.day,
    line: item.line,
    text,
    links: distinctLinks(links),
  };
}

/** Calls back with the top-level items that lie in a section but in no card, in one pass over both. */
function entryItems(from: Scan, sections: readonly Span[], cards: readonly CardPlace[]): readonly ListItem[] {
  let section = 0;
  let card = 0;
  return from.items.filter(item => {
    if (item.depth > 0 || item.quoted) return false;
    while ((sections[section]?.to ?? Infinity) <= item.from) section++;
    while ((cards[card]?.to ?? Infinity) <= item.from) card++;
    const inSection = (sections[section]?.from ?? Infinity) <= item.from;
    return inSection && (cards[card]?.from ?? Infinity) > item.from;
  });
}

/** Reads the cards and entries of one daily note; never throws. */
export function readDay(text: string, source: DaySource): DayRecord {
  return recordOf(scan(text), source);
}

/** The same of a note that is scanned already. */
export function recordOf(scanned: Scan, source: DaySource): DayRecord {
  return readPlaces<never>(scanned, source, outline(scanned, source.learnedNames), () => null);
}

/** A record some of whose cards were not read. */
type Partly<Kept> = Omit<DayRecord, 'cards'> & { readonly cards: readonly (PaperCard | Kept)[] };

/** The same of a note whose outline is known; what `keep` gives for a card stands in its place and saves reading it. */
export function readPlaces<Kept>(
  scanned: Scan,
  source: DaySource,
  found: Outline,
  keep: (place: CardPlace, nth: number) => Kept | null,
): Partly<Kept> {
  return finish(readPlacesInSteps(scanned, source, found, keep));
}

/** The same, card by card and entry by entry, long bodies in portions. */
export function* readPlacesInSteps<Kept>(
  scanned: Scan,
  source: DaySource,
  { cards: places, sections }: Outline,
  keep: (place: CardPlace, nth: number) => Kept | null,
): Generator<undefined, Partly<Kept>> {
  const { path, day } = source;
  if (sections.length === 0) return { path, day, cards: [], entries: [] };
  const bodyOf = bodyReader(scanned);
  const seen = new Map<string, number>();
  const cards: (PaperCard | Kept)[] = [];
  for (const place of places) {
    const nth = seen.get(place.title) ?? 0;
    seen.set(place.title, nth + 1);
    const kept = keep(place, nth);
    if (kept !== null) {
      cards.push(kept);
      continue;
    }
    const read = bodyOf(place.from, place.to);
    let body = read();
    for (; body === null; body = read()) yield;
    cards.push(readCard(scanned, source, place, nth, body));
    yield;
  }
  const entries: Entry[] = [];
  for (const item of entryItems(scanned, sections, places)) {
    const entry = readEntry(scanned, source, item);
    if (entry !== null) entries.push(entry);
    yield;
  }
  return { path, day, cards, entries };
}
