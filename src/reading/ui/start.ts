import type { WorldOf } from '../../ui/world';
import type { reading } from '../feature';
import { registerReading } from './register-reading';

/** Adds the reading list to the sidebar, its command, and the way to it from the form that appends papers. */
export function startReading({ plugin, ports, papers, capture }: WorldOf<typeof reading>): void {
  const { append, handOver } = capture;
  const { tab, readLater, watchQueued } = registerReading(plugin, {
    ports,
    index: papers.index,
    feed: papers.feed,
    append,
  });
  handOver.readLater = readLater;
  papers.sidebar.tabs.push(tab);
  Object.assign(papers.sidebar, { readLater, watchQueued });
}
