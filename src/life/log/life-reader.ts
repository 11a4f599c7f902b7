import { readAtOnce, type DayReader } from '../../days/day-reader';
import { noteWords, sectionNames } from '../../settings/note-words';
import { detached } from '../../text/detached';
import { emptyIn } from './empty-log';
import { fieldFinder, type LifeField } from './fields';
import { logOf, type LifeDay, type LifeValue } from './read-log';

/** Raised whenever the same note gives other values. */
const version = 1;

/** The life log of a day as it is kept. */
export interface KeptLog extends LifeDay {
  /** Whether some table of it has nothing in its cells yet. */
  readonly isEmpty: boolean;
}

/** A log that holds no piece of its note. */
function detachedLog(log: KeptLog): KeptLog {
  const detach = (value: LifeValue): LifeValue => {
    const { reading } = value;
    const isText = reading.state === 'read' && typeof reading.value === 'string';
    const own = isText ? { ...reading, value: detached(String(reading.value)) } : reading;
    return { ...value, raw: detached(value.raw), reading: own };
  };
  return {
    ...log,
    values: log.values.map(detach),
    surplus: log.surplus.map(detach),
    remarks: log.remarks.map(({ field, text }) => ({ field, text: detached(text) })),
  };
}

const known = new Map<string, LifeField>();

/** One object for a field in all notes: as the device gives them back, each value has its own. */
function shared(field: LifeField): LifeField {
  const key = [field.name, field.series, field.kind, field.unit].join('\n');
  const first = known.get(key) ?? field;
  known.set(key, first);
  return first;
}

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
      return log && detachedLog({ ...log, isEmpty: emptyIn(note, names, find).length > 0 });
    });
  },
  restore: kept => {
    // As it was put there; and nobody else has it, so that its thousands of values need no copies.
    const log = kept as KeptLog;
    for (const part of [log.values, log.surplus, log.remarks])
      for (const each of part) Object.assign(each, { field: shared(each.field) });
    return log;
  },
};
