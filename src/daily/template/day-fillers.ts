import type { Fillers, Ports } from '../../ports';
import { noteWords } from '../../settings/note-words';
import { addDays, type Day } from '../../time/day';
import { lifeRemarks, lifeTable } from './built-in-template';
import { dailyPath } from '../location/daily-path';
import { nearestDay, noteDays } from '../location/note-days';

/**
 * The daily notes' own fillers: `{{life}}` the empty life-log table, `{{life:remarks}}` the list below it,
 * `{{previous}}` and `{{next}}` links to the nearest daily notes, or to the day before and after where there are none.
 */
export function dayFillers(ports: Ports): Fillers {
  const words = () => noteWords(ports.settings(), ports.language);
  return {
    life: argument => (argument === 'remarks' ? lifeRemarks(words()) : lifeTable(words())),
    previous: (text, day) =>
      linkTo(ports, nearestDay(noteDays(ports), day, 'previous') ?? addDays(day, -1), text),
    next: (text, day) => linkTo(ports, nearestDay(noteDays(ports), day, 'next') ?? addDays(day, 1), text),
  };
}

function linkTo({ place, dates }: Ports, day: Day, text: string): string {
  const path = dailyPath(day, place(), dates).slice(0, -'.md'.length);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const shown = text || name;
  return shown === path ? `[[${path}]]` : `[[${path}|${shown}]]`;
}
