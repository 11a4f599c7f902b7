import type { Ports } from '../ports';
import type { Day } from '../time/day';
import { dailyPath } from './location/daily-path';
import { today } from './today';

/** Gives the path of today's note; asked for every note that changes, it works it out once for each day and place. */
export function todayPath(ports: Pick<Ports, 'now' | 'settings' | 'place' | 'dates'>): () => string {
  let last: {
    readonly day: Day;
    readonly folder: string;
    readonly format: string;
    readonly path: string;
  } | null = null;
  return () => {
    const day = today(ports);
    const place = ports.place();
    const { folder, format } = place;
    if (last?.day !== day || last.folder !== folder || last.format !== format)
      last = { day, folder, format, path: dailyPath(day, place, ports.dates) };
    return last.path;
  };
}
