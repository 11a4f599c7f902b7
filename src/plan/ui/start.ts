import { firstTask } from '../first-task';
import { sectionNames } from '../../settings/note-words';
import type { WorldOf } from '../../ui/world';
import type { plan } from '../feature';
import { registerCarry } from './carry-commands';
import { registerPlan } from './register-plan';
import { todayHeader } from './today-header';

/** Has new notes made with the plan carried over, and adds what the plan shows and its commands. */
export function startPlan({ app, plugin, ports, store, days, daily, papers }: WorldOf<typeof plan>): void {
  daily.how.make = registerCarry(plugin, ports);
  daily.how.position = text => firstTask(text, sectionNames(ports, 'plan'));
  const { openToday } = daily;
  papers.sidebar.headers.push(todayHeader({ app, ports, days, onSettings: store.onChange, openToday }));
  registerPlan(plugin, ports, store, openToday, days);
}
