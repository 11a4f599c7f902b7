import type { WorldOf } from '../../ui/world';
import type { automation } from '../feature';
import { registerUri } from './register-uri';

/** Answers addresses of the plugin. */
export function startAutomation({ plugin, ports, daily, capture }: WorldOf<typeof automation>): void {
  registerUri(plugin, ports, { openDay: daily.openDay, append: capture.append });
}
