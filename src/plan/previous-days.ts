import { inOrder, notesBefore } from '../daily/location/earlier-days';
import type { Ports } from '../ports';
import { textHash } from '../text/text-hash';
import type { Day } from '../time/day';
import { firstDays, plannedKeys } from './carried-days';
import type { KnownPlans } from './today-progress';

/** Since when the tasks of the last plan before a day have been planned, by `textHash` of their `stampedKey`; tasks of the template are left out. */
export async function plannedSince(
  ports: Pick<Ports, 'settings'>,
  day: Day,
  { plans, stamped }: KnownPlans,
): Promise<ReadonlyMap<number, Day>> {
  const before = notesBefore(inOrder([...plans.values()]), day, ports.settings().carryReach);
  const at = before.findIndex(({ path }) => plans.get(path)?.hasPlan);
  const last = plans.get(before[at]?.path ?? '');
  if (last === undefined) return new Map();
  const daily = new Set([...stamped(last.day)].map(textHash));
  const own = new Set([...last.open, ...last.forwarded].filter(key => !daily.has(key)));
  return firstDays(own, last.day, before.slice(at + 1), plannedKeys(plans));
}
