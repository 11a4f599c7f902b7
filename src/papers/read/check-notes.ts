import type { Notes } from '../../notes';
import { slicer, type Pace } from '../../time/in-slices';
import { noteFaults, type NoteFault } from './note-faults';
import { addAll } from '../../text/extremes';

/** A fault and the note it is in. */
export interface FoundFault {
  readonly path: string;
  readonly fault: NoteFault | { readonly kind: 'unreadable'; readonly line: 1; readonly reason: string };
}

/** What checking needs. */
export interface CheckOptions extends Pace {
  readonly notes: Pick<Notes, 'read'>;
  readonly paths: readonly string[];
  readonly learnedNames: readonly string[];
}

/** Looks through notes for what keeps their papers out of the index, in slices; progress counts notes. */
export async function checkNotes(options: CheckOptions): Promise<readonly FoundFault[]> {
  const { notes, paths, learnedNames, isCancelled } = options;
  const found: FoundFault[] = [];
  const inSlices = slicer(options);
  for (const [at, path] of paths.entries()) {
    if (isCancelled()) break;
    try {
      const text = await notes.read(path);
      await inSlices(
        (function* () {
          addAll(
            found,
            noteFaults(text, learnedNames).map(fault => ({ path, fault })),
          );
          yield at + 1;
        })(),
      );
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      found.push({ path, fault: { kind: 'unreadable', line: 1, reason } });
    }
  }
  return found;
}
