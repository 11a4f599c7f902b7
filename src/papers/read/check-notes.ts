import type { Notes } from '../../notes';
import { noteFaults, type NoteFault } from './note-faults';
import { addAll } from '../../text/extremes';

/** A fault and the note it is in. */
export interface FoundFault {
  readonly path: string;
  readonly fault: NoteFault | { readonly kind: 'unreadable'; readonly line: 1; readonly reason: string };
}

/** What checking needs. */
export interface CheckOptions {
  readonly notes: Pick<Notes, 'read'>;
  readonly paths: readonly string[];
  readonly learnedNames: readonly string[];
  /** Milliseconds of a clock that does not jump. */
  readonly now: () => number;
  /** Lets others run. */
  readonly pause: () => Promise<void>;
  readonly onProgress: (done: number) => void;
  readonly isCancelled: () => boolean;
}

/** Own work between two pauses, in milliseconds. */
const slice = 8;

/** Looks through notes for what keeps their papers out of the index, in slices of at most 8 ms. */
export async function checkNotes(options: CheckOptions): Promise<readonly FoundFault[]> {
  const { notes, paths, learnedNames, now, pause, onProgress, isCancelled } = options;
  const found: FoundFault[] = [];
  let began = now();
  for (const [at, path] of paths.entries()) {
    if (isCancelled()) break;
    try {
      const text = await notes.read(path);
      addAll(
        found,
        noteFaults(text, learnedNames).map(fault => ({ path, fault })),
      );
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      found.push({ path, fault: { kind: 'unreadable', line: 1, reason } });
    }
    if (now() - began < slice) continue;
    onProgress(at + 1);
    await pause();
    began = now();
  }
  return found;
}
