import type { DayReader } from '../../days/day-reader';
import { sectionNames } from '../../settings/note-words';
import { unpackNote } from './pack-note';
import type { PackedNote } from './packed-items';
import { createRereader } from './reread';

/** Raised whenever the same note gives other cards, or packed notes are laid out otherwise. */
const version = 2;

/** The cards and entries of the daily notes. */
export const cardsReader: DayReader<PackedNote> = {
  id: 'papers',
  key: world => JSON.stringify([version, sectionNames(world, 'learned'), world.settings().markNames]),
  prepare: world => {
    const learnedNames = sectionNames(world, 'learned');
    const { markNames } = world.settings();
    const reread = createRereader();
    return function* (note, { path, day }) {
      return day === null ? null : yield* reread(note, { path, day, learnedNames, markNames });
    };
  },
  same: (before, after) => before.text === after.text && before.day === after.day,
  keep: ({ text }) => text,
  restore: (kept, { path, day }) => {
    if (typeof kept !== 'string' || day === null) throw new Error(`What is stored of ${path} is no text`);
    return unpackNote(path, day, kept);
  },
};
