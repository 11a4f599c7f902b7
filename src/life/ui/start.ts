import type { WorldOf } from '../../ui/world';
import type { life } from '../feature';
import { registerLife } from './register-life';

/** Adds the life log: the form, the view and the code block. */
export function startLife({ plugin, ports, store, days }: WorldOf<typeof life>): void {
  registerLife(plugin, ports, store, days);
}
