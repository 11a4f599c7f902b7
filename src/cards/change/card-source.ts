import { dayOfPath } from '../../daily/location/daily-path';
import type { PaperCard } from '../../papers/card';
import type { DaySource } from '../../papers/read/read-day';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';

/** The note that a card is in, as readers of it need it. */
export function sourceOf(ports: Ports, path: string, { day }: Pick<PaperCard, 'day'>): DaySource {
  const noted = dayOfPath(path, ports.place(), ports.dates) ?? day;
  return { path, day: noted, learnedNames: sectionNames(ports, 'learned') };
}
