import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import type { NameGroups } from './match-parts';

/** Names under which the sections with rules of ours are found, a group for each. */
export function nameGroups(ports: Pick<Ports, 'settings' | 'language'>): NameGroups {
  return [sectionNames(ports, 'plan'), sectionNames(ports, 'learned')];
}
