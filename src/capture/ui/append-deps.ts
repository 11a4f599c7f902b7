import type { NotePlace } from '../../host/open-note';
import type { Ports } from '../../ports';
import type { AppendResult, KnownCards } from '../append';
import type { AppendForm } from '../form';
import type { TakenLine } from '../take-line';
import type { TopicUse } from '../topics';

/** What the form needs of the plugin. */
export interface AppendDeps {
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
  /** Whether a text is a document that the import reads. */
  readonly isForm: (text: string) => boolean;
  /** Opens the form that imports a whole document. */
  readonly openImport: (text: string) => void;
  /** Opens the form that puts a paper on the reading list; null where there is none. */
  readonly readLater: ((input: string) => void) | null;
}

/** Where the cursor stood when the form was opened. */
export interface CursorPlace {
  readonly path: string;
  /** Name of the note. */
  readonly note: string;
  readonly offset: number;
}

/** What the form is opened with; without an input it goes on with what was typed last. */
export interface AppendStart extends Partial<AppendForm> {
  /** The cursor of the note open for writing. */
  readonly cursor?: CursorPlace | null;
  /** A line that the card takes the place of. */
  readonly taken?: TakenLine;
  /** Runs when the card is in its note. */
  readonly onWritten?: (card: AppendResult) => Promise<void>;
}
