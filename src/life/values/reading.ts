/** Why a value is not understood; each has a message of its own. */
export const unreadReasons = [
  'not-a-time',
  'hour',
  'minutes',
  'no-minutes',
  'day-part',
  'sleep-length',
  'not-a-weight',
  'weight-range',
  'not-money',
  'separators',
  'point',
  'not-a-number',
  'unit',
  'not-a-duration',
  'no-unit',
  'duration-range',
  'not-a-rating',
  'rating-range',
  'several',
] as const;

/** Name of a reason. */
export type UnreadReason = (typeof unreadReasons)[number];

/** A value as it was understood: times as `HH:mm`, weights in kg, durations in minutes, other numbers in their own unit. */
export interface ReadValue {
  readonly state: 'read';
  readonly value: string | number;
  readonly unit: string | null;
}

/** What became of a written value: understood, left out on purpose, or neither and why. */
export type Reading =
  ReadValue | { readonly state: 'absent' } | { readonly state: 'unread'; readonly reason: UnreadReason };

/** A value that was understood. */
export function read(value: string | number, unit: string | null = null): Reading {
  return { state: 'read', value, unit };
}

/** A value that was not understood. */
export function unread(reason: UnreadReason): Reading {
  return { state: 'unread', reason };
}

/** No value, on purpose. */
export const absent: Reading = { state: 'absent' };
