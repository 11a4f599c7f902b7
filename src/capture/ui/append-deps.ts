import type { NotePlace } from '../../ui/open-note';
import type { Ports } from '../../ports';
import type { CursorPlace } from '../capture';
import type { AppendForm } from '../form/form';
import type { FormCard } from '../form/write-form';
import type { KnownCards } from '../../papers/index/seen-before';
import type { TakenLine } from '../input/take-line';
import type { TopicUse } from '../../papers/list/topics';

/** Where the form hands over what is not its own; features above fill it in. */
export interface HandOver {
  /** Whether a text is a document that the import reads. */
  isForm: (text: string) => boolean;
  /** Opens the form that imports a whole document. */
  openImport: (text: string) => void;
  /** Opens the form that puts a paper on the reading list; null where there is none. */
  readLater: ((input: string) => void) | null;
}

/** What the form needs of the plugin. */
export interface AppendDeps extends Readonly<HandOver> {
  readonly ports: Ports;
  /** The paper index. */
  readonly known: KnownCards;
  /** Calls back when the index changes, until the result is called. */
  readonly onKnown: (listener: () => void) => () => void;
  /** Settles once the index holds every note. */
  readonly allKnown: () => Promise<void>;
  /** Topics to suggest, the one used last first. */
  readonly topics: () => readonly TopicUse[];
  readonly openAt: (path: string, place: NotePlace) => Promise<void>;
  /** What was typed and not appended, kept from one opening to the next. */
  readonly kept: { form: AppendForm | null };
}

/** The cursor of a note when the form was opened. */
export interface NoteCursor extends CursorPlace {
  /** Name of the note. */
  readonly note: string;
}

/** What the form is opened with; without an input it goes on with what was typed last. */
export interface AppendStart extends Partial<AppendForm> {
  /** The cursor of the note open for writing. */
  readonly cursor?: NoteCursor | null;
  /** A line that the card takes the place of. */
  readonly taken?: TakenLine;
  /** A Markdown link to where the paper was queued to be read; empty for none. */
  readonly origin?: string;
  /** Runs when the card is in its note. */
  readonly onWritten?: (card: FormCard) => Promise<void>;
}
