import type { Plan } from './markdown/edit';

/** A Markdown note in the vault. */
export interface NoteInfo {
  /** Vault path with `/`, ending in `.md`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly modified: number;
}

/** What the features ask of a vault. The app, a folder on disk and the tests' memory each answer it. */
export interface Notes {
  /** Every Markdown note, in no particular order. */
  list(): readonly NoteInfo[];
  exists(path: string): boolean | Promise<boolean>;
  /** The text there now, unsaved typing in an open editor included. Rejects if there is no such note. */
  read(path: string): Promise<string>;
  /** Makes the note with the folders it needs. Rejects with NoteExists rather than overwrite. */
  create(path: string, text: string): Promise<void>;
  /**
   * Runs `plan` on the text that is there at that moment and applies its edits in the same step: through the
   * open editor if there is one (so undo and the cursor work), else atomically on the file. An empty plan
   * writes nothing. `plan` must be pure: it may run more than once.
   */
  edit<P extends Plan>(path: string, plan: (text: string) => P): Promise<P>;
}

/** `create` found something at the path. */
export class NoteExists extends Error {
  constructor(readonly path: string) {
    super(`${path} exists already`);
    this.name = 'NoteExists';
  }
}
