import type { FieldKind } from '../../settings/settings';
import { isAbsent } from './absence';
import { readDuration } from './read-duration';
import { readMoney } from './read-money';
import { readNumber } from './read-number';
import { readRating } from './read-rating';
import { readTime } from './read-time';
import { readWeight } from './read-weight';
import { absent, read, unread, type Reading } from './reading';
import { clauses, essence, folded } from './written';

/** What decides how a value is read: the field's kind, and the unit meant when none is written. */
export interface ValueRule {
  readonly kind: FieldKind;
  readonly unit: string | null;
}

/** Reads the essence of what was written, both folded. */
type Reader = (text: string, unit: string | null, written: string) => Reading;

const readers: Readonly<Record<Exclude<FieldKind, 'text' | 'exercise'>, Reader>> = {
  bedtime: text => readTime(text, true),
  wake: text => readTime(text, false),
  weight: readWeight,
  money: readMoney,
  number: readNumber,
  duration: readDuration,
  rating: readRating,
};

const isRead = ({ state }: Reading): boolean => state === 'read';
const BETWEEN = /\/|\||~+|～|→|->|至|到|或|\bor\b|\bto\b|-/;

function readClause(text: string, reader: Reader, unit: string | null): Reading {
  const reading = reader(essence(text), unit, text);
  if (reading.state !== 'unread' || !reading.reason.startsWith('not-')) return reading;
  const parts = essence(text)
    .split(BETWEEN)
    .map(part => essence(part));
  return parts.length > 1 && parts.every(part => isRead(reader(part, unit, part)))
    ? unread('several')
    : reading;
}

/** Reads the plain text of a cell; never throws, never guesses. The rules are the table in the README. */
export function readValue(written: string, { kind, unit }: ValueRule): Reading {
  if (isAbsent(written, kind)) return absent;
  if (kind === 'text' || kind === 'exercise') return read(written.trim());
  const reader = readers[kind];
  const [first = '', ...others] = clauses(written);
  const reading = readClause(folded(first), reader, unit);
  const again = others.some(other => isRead(readClause(folded(other), reader, unit)));
  return isRead(reading) && again ? unread('several') : reading;
}

/** The value that a remark starts with, null when it only explains: a remark never makes a cell unread. */
export function valueInRemark(remark: string, rule: ValueRule): Reading | null {
  if (rule.kind === 'text' || rule.kind === 'exercise') return null;
  const reading = readValue(remark, rule);
  return isRead(reading) ? reading : null;
}

/** A value as text that reads back as the same. */
export function formatValue(value: string | number, unit: string | null, kind: FieldKind): string {
  switch (kind) {
    case 'money':
      return `${unit ?? ''}${value}`;
    case 'weight':
    case 'number':
      return `${value}${unit ?? ''}`;
    case 'duration':
      return `${value}min`;
    case 'rating':
      return `${value}${unit ?? ''}`;
    case 'bedtime':
    case 'wake':
    case 'exercise':
    case 'text':
      return String(value);
  }
}
