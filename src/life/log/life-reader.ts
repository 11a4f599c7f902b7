import { readAtOnce, type DayReader } from '../../days/day-reader';
import { noteWords, sectionNames } from '../../settings/note-words';
import { detached } from '../../text/detached';
import { emptyIn } from './empty-log';
import { fieldFinder, type LifeField } from './fields';
import { logOf, type LifeDay, type LifeValue } from './read-log';

/** Raised whenever the same note gives other values. */
const version = 1;

const known = new Map<string, LifeField>();

/** One object for a field in all notes: as the device keeps them, each value has its own. */
function shared(field: LifeField): LifeField {
  const key = JSON.stringify(field);
  const first = known.get(key) ?? field;
  known.set(key, first);
  return first;
}

function keptValue({ field, raw, reading, fromRemark, line }: LifeValue): LifeValue {
  const isText = reading.state === 'read' && typeof reading.value === 'string';
  return {
    ...{ field: shared(field), raw: detached(raw), fromRemark, line },
    reading: isText ? { ...reading, value: detached(String(reading.value)) } : reading,
  };
}

/** The life log of a day as it is kept. */
export interface KeptLog extends LifeDay {
  /** Whether some table of it has nothing in its cells yet. */
  readonly isEmpty: boolean;
}

const keptLog = ({ path, day, values, surplus, remarks, sleepHours, isEmpty }: KeptLog): KeptLog => ({
  ...{ path, day, sleepHours, isEmpty },
  values: values.map(keptValue),
  surplus: surplus.map(keptValue),
  remarks: remarks.map(({ field, text }) => ({ field: shared(field), text: detached(text) })),
});

/** The life log of the daily notes. */
export const lifeReader: DayReader<KeptLog> = {
  id: 'life',
  key: world => {
    const { fields } = noteWords(world.settings(), world.language);
    return JSON.stringify([version, sectionNames(world, 'life'), fields]);
  },
  prepare: world => {
    const names = sectionNames(world, 'life');
    const find = fieldFinder(world);
    return readAtOnce((note, source) => {
      const log = logOf(note, { ...source, names, find });
      return log && keptLog({ ...log, isEmpty: emptyIn(note, names, find).length > 0 });
    });
  },
  restore: kept => keptLog(kept as KeptLog),
};
