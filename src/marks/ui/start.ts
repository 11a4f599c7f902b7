import type { WorldOf } from '../../ui/world';
import type { marks } from '../feature';
import { marksTab } from './marks-tab';

/** Adds the list of follow-up marks to the sidebar. */
export function startMarks({ app, ports, store, papers }: WorldOf<typeof marks>): void {
  papers.sidebar.tabs.push(marksTab({ app, ports, onSettings: store.onChange }));
}
