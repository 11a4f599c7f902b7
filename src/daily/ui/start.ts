import type { Day } from '../../time/day';
import type { WorldOf } from '../../ui/world';
import type { daily } from '../feature';
import { today } from '../today';
import { ensureDay } from '../create';
import { registerDaily } from './daily-commands';
import type { HowToOpen } from './open-today';

/** Opening days, for the features above. */
export interface DailyUi {
  readonly openDay: (day: Day) => void;
  readonly openToday: () => void;
  /** How notes are made and where the cursor lands; a feature above may do more. */
  readonly how: HowToOpen;
}

declare module '../../ui/world' {
  interface World {
    readonly daily: DailyUi;
  }
}

/** Adds the commands, the ribbon button and the making of a note at start-up. */
export function startDaily({ plugin, ports }: WorldOf<typeof daily>): DailyUi {
  const how: HowToOpen = { make: day => ensureDay(ports, day), position: () => null };
  const openDay = registerDaily(plugin, ports, how);
  return { openDay, openToday: () => openDay(today(ports)), how };
}
