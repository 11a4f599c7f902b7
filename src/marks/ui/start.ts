import type { WorldOf } from '../../ui/world';
import type { marks } from '../feature';
import { marksTab } from './marks-tab';

/** Adds the list of follow-up marks to the sidebar. */
export function startMarks({ app, ports, store, days, papers }: WorldOf<typeof marks>): void {
  papers.sidebar.tabs.push(marksTab({ app, ports, days, onSettings: store.onChange }));
}
