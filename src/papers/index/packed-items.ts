import type { Day } from '../../time/day';
import type { DayRecord, Entry, PaperCard, Remark } from '../card';
import type { LinkKind, PaperLink } from '../../reference/paper-link';
import type { PaperIds } from '../../reference/paper-ids';
import { digitsAt } from '../../text/coded-text';
import { canonicalLinks, noIds } from '../../reference/identify';
import {
  addressOf,
  fieldAt,
  flags,
  lengths,
  nullable,
  numberAt,
  pieces,
  plain,
  signs,
} from './packed-fields';

/** A note's record as a coded text; cards and entries read themselves from it when asked. */
export interface PackedNote extends DayRecord {
  readonly cards: readonly PackedCard[];
  readonly entries: readonly PackedEntry[];
  /** As `packed-fields` describes. */
  readonly text: string;
  /** What search looks through, item by item; null until somebody searches. */
  folded: string | null;
}

/** What the headings above a card say. */
export interface CardHead {
  readonly topic: string | null;
  readonly above: readonly string[];
}

const none: readonly never[] = [];
/** Kinds of links in the order of their digits; the digit after these is a card's id's own link. */
export const linkKinds: readonly LinkKind[] = ['paper', 'pdf', 'code', 'project', 'note', 'other'];

function linksIn(text: string, from: number, to: number, own: readonly PaperLink[]): readonly PaperLink[] {
  return pieces(text, from, to, signs.item).map(piece => {
    const known = own[digitsAt(piece, 0, 1) - linkKinds.length];
    if (known) return known;
    const [address = '', shown] = piece.slice(1).split(signs.part);
    const url = addressOf(address);
    const kind = linkKinds[digitsAt(piece, 0, 1)] ?? 'other';
    return { text: shown === undefined ? url : plain(shown), url, kind };
  });
}

/** A card of a packed note. Its parts are read from the note's text at each look; they are no own properties, so `toJSON` copies a card and a spread does not. */
export class PackedCard implements PaperCard {
  /** Where it lies in the note's folded text, once there is one. */
  from = 0;
  to = 0;

  constructor(
    readonly note: PackedNote,
    /** Where it lies in the note's text. */
    readonly at: number,
    private readonly head: CardHead,
  ) {}

  get topic(): string | null {
    return this.head.topic;
  }

  get path(): string {
    return this.note.path;
  }
  get day(): Day {
    return this.note.day;
  }
  get line(): number {
    return numberAt(this.note.text, this.at, 'line');
  }
  get level(): number {
    return numberAt(this.note.text, this.at, 'level');
  }
  get nth(): number {
    return numberAt(this.note.text, this.at, 'nth');
  }
  get chars(): number {
    return numberAt(this.note.text, this.at, 'chars');
  }
  get year(): number | null {
    const year = numberAt(this.note.text, this.at, 'year');
    return year === 0 ? null : year - 1;
  }
  get marks(): readonly string[] {
    return this.list('marks').map(plain);
  }
  get pending(): boolean {
    return (numberAt(this.note.text, this.at, 'flags') & flags.pending) !== 0;
  }
  get name(): string {
    return plain(this.field('name'));
  }
  get title(): string {
    const own = this.field('title');
    return own === '' ? this.name : (nullable(own) ?? '');
  }
  get headings(): readonly string[] {
    const isLast = (numberAt(this.note.text, this.at, 'flags') & flags.titleLast) !== 0;
    return isLast ? [...this.head.above, this.title] : this.head.above;
  }
  get ids(): PaperIds {
    const ids = this.list('ids').map(nullable);
    if (ids.length === 0) return noIds;
    const [arxiv = null, doi = null, openreview = null, acl = null] = ids;
    return { arxiv, doi, openreview, acl };
  }
  get venue(): string | null {
    return nullable(this.field('venue'));
  }
  get keywords(): readonly string[] {
    return this.list('keywords').map(plain);
  }
  get authors(): readonly string[] {
    return this.list('authors').map(plain);
  }
  get images(): readonly string[] {
    return this.list('images').map(plain);
  }
  get remarks(): readonly Remark[] {
    return this.list('remarks').map(piece => ({
      line: this.line + digitsAt(piece, 0, lengths.line),
      heading: plain(piece.slice(lengths.line)),
    }));
  }
  get links(): readonly PaperLink[] {
    const [from, to] = fieldAt(this.note.text, this.at, 'links');
    return linksIn(this.note.text, from, to, canonicalLinks(this.ids));
  }
  get excerpt(): string {
    return plain(this.field('excerpt'));
  }
  /** What its text in the note says of it but for where it stands. */
  get lasting(): string {
    const { text } = this.note;
    return text.slice(this.at + lengths.place, text.indexOf(signs.end, this.at) + 1);
  }
  /** How many remarks it has, without reading them. */
  get remarkCount(): number {
    return numberAt(this.note.text, this.at, 'remarks');
  }
  /** What it can have in common with cards of the same work: hashes of its ids and its normal title. */
  get keys(): readonly number[] {
    const keys: number[] = [];
    for (let each = 0; each < this.keyCount; each++) keys.push(this.keyAt(each));
    return keys;
  }
  get keyCount(): number {
    return numberAt(this.note.text, this.at, 'keys');
  }
  /** One of its keys. */
  keyAt(each: number): number {
    return digitsAt(this.note.text, this.at + lengths.numbers + each * lengths.key, lengths.key);
  }
  toJSON(): PaperCard {
    const { path, day, line, level, title, nth, name, headings, topic, ids, year, venue } = this;
    const { links, keywords, authors, remarks, images, marks, excerpt, pending, chars } = this;
    return {
      ...{ path, day, line, level, title, nth, name, headings, topic, ids, year, venue },
      ...{ links, keywords, authors, remarks, images, marks, excerpt, pending, chars },
    };
  }

  private field(which: Parameters<typeof fieldAt>[2]): string {
    const [from, to] = fieldAt(this.note.text, this.at, which);
    return this.note.text.slice(from, to);
  }

  private list(which: Parameters<typeof fieldAt>[2]): readonly string[] {
    const [from, to] = fieldAt(this.note.text, this.at, which);
    return from >= to ? none : pieces(this.note.text, from, to, signs.item);
  }
}

/** How many remarks a card has; those of a card of the index need not be unpacked for it. */
export function remarkCount(card: PaperCard): number {
  return card instanceof PackedCard ? card.remarkCount : card.remarks.length;
}

/** A card that was read before and stands elsewhere in its note now, or still there; what it says is the same. */
export interface MovedCard extends Pick<PaperCard, 'line' | 'nth' | 'headings' | 'topic'> {
  readonly kept: PackedCard;
}

/** What is packed: cards as they were read, or kept from before. */
export interface NoteToPack extends Omit<DayRecord, 'cards'> {
  readonly cards: readonly (PaperCard | MovedCard)[];
}

/** An entry of a packed note. */
export class PackedEntry implements Entry {
  from = 0;
  to = 0;

  constructor(
    readonly note: PackedNote,
    readonly at: number,
  ) {}

  get path(): string {
    return this.note.path;
  }
  get day(): Day {
    return this.note.day;
  }
  get line(): number {
    return digitsAt(this.note.text, this.at, lengths.line);
  }
  get text(): string {
    const from = this.at + lengths.line;
    return plain(this.note.text.slice(from, this.note.text.indexOf(signs.field, from)));
  }
  get links(): readonly PaperLink[] {
    const { text } = this.note;
    return linksIn(text, text.indexOf(signs.field, this.at) + 1, text.indexOf(signs.end, this.at), none);
  }
  toJSON(): Entry {
    const { path, day, line, text, links } = this;
    return { path, day, line, text, links };
  }
}
