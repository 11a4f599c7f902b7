import { noIds } from '../../reference/identify';
import type { PaperIds } from '../../reference/paper-ids';
import { digitsAt } from '../../text/coded-text';
import type { Day } from '../../time/day';
import type { DayRecord, Entry, PaperCard } from '../card';
import {
  cardFields,
  entryFields,
  flags,
  lengths,
  numberAt,
  pieceAt,
  signs,
  type FieldTable,
  type ValuesOf,
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

/** An item of a packed note. Its parts are read from the note's text at each look; they are no own properties, so `toJSON` copies an item and a spread does not. */
abstract class PackedItem {
  /** Where it lies in the note's folded text, once there is one. */
  from = 0;
  to = 0;

  constructor(
    readonly note: PackedNote,
    /** Where it lies in the note's text. */
    readonly at: number,
  ) {}

  get path(): string {
    return this.note.path;
  }
  get day(): Day {
    return this.note.day;
  }
  abstract get line(): number;
  /** Where its fields begin in the note's text. */
  abstract get fieldsAt(): number;
  // An entry has neither; those of cards come from the table.
  get name(): string {
    return '';
  }
  get ids(): PaperIds {
    return noIds;
  }
}

/** A class of items whose fields are those of a table. */
function itemWith<Table extends FieldTable>(table: Table) {
  abstract class Item extends PackedItem {
    /** A copy of what its fields hold. */
    protected copy(): ValuesOf<Table> {
      return Object.fromEntries(all.map(([name]) => [name, Reflect.get(this, name)])) as ValuesOf<Table>;
    }
  }
  const all = Object.entries(table);
  for (const [nth, [name, field]] of all.entries()) {
    Object.defineProperty(Item.prototype, name, {
      get(this: PackedItem) {
        return field.read(pieceAt(this.note.text, this.fieldsAt, nth, all.length), this);
      },
    });
  }
  // It has just been given them.
  return Item as abstract new (note: PackedNote, at: number) => Item & ValuesOf<Table>;
}

/** A card of a packed note. */
export class PackedCard extends itemWith(cardFields) implements PaperCard {
  constructor(
    note: PackedNote,
    at: number,
    private readonly head: CardHead,
  ) {
    super(note, at);
  }

  get topic(): string | null {
    return this.head.topic;
  }
  get headings(): readonly string[] {
    const isLast = (numberAt(this.note.text, this.at, 'flags') & flags.titleLast) !== 0;
    return isLast ? [...this.head.above, this.title] : this.head.above;
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
  get pending(): boolean {
    return (numberAt(this.note.text, this.at, 'flags') & flags.pending) !== 0;
  }
  /** How many remarks it has, without reading them. */
  get remarkCount(): number {
    return numberAt(this.note.text, this.at, 'remarks');
  }
  /** What it can have in common with cards of the same work: hashes of its ids and its normal title. */
  get keys(): readonly number[] {
    return Array.from({ length: this.keyCount }, (_, each) => this.keyAt(each));
  }
  get keyCount(): number {
    return numberAt(this.note.text, this.at, 'keys');
  }
  /** One of its keys. */
  keyAt(each: number): number {
    return digitsAt(this.note.text, this.at + lengths.numbers + each * lengths.key, lengths.key);
  }
  get fieldsAt(): number {
    return this.at + lengths.numbers + this.keyCount * lengths.key;
  }
  /** What its text in the note says of it but for where it stands. */
  get lasting(): string {
    const { text } = this.note;
    return text.slice(this.at + lengths.place, text.indexOf(signs.end, this.at) + 1);
  }
  toJSON(): PaperCard {
    const { path, day, line, level, nth, headings, topic, year, pending, chars } = this;
    return {
      path,
      day,
      line,
      level,
      nth,
      headings,
      topic,
      year,
      pending,
      chars,
      ...this.copy(),
    };
  }
}

/** An entry of a packed note. */
export class PackedEntry extends itemWith(entryFields) implements Entry {
  get line(): number {
    return digitsAt(this.note.text, this.at, lengths.line);
  }
  get fieldsAt(): number {
    return this.at + lengths.line;
  }
  toJSON(): Entry {
    const { path, day, line } = this;
    return { path, day, line, ...this.copy() };
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
