import type { Ports } from '../ports';
import { addDays, dayOf, type Day } from '../time/day';

/** The day it is for the user: before `dayEndsAt` (local `HH:mm`) it is still the day before. */
export function today({ now, settings }: Pick<Ports, 'now' | 'settings'>): Day {
  return dayAt(now(), settings().dayEndsAt);
}

/** The day of an instant when days end at `endsAt`, local `HH:mm`. The clock is read, not counted back: it holds when clocks change. */
export function dayAt(at: Date, endsAt: string): Day {
  const [hours = 0, minutes = 0] = endsAt.split(':').map(Number);
  const early = at.getHours() * 60 + at.getMinutes() < hours * 60 + minutes;
  return early ? addDays(dayOf(at), -1) : dayOf(at);
}
