import type { Days } from './days';
import type { DayFacts } from './facts';

/**
 * Runs the listener after changes of facts or problems, once for all of a moment, and if not all notes are read yet,
 * when they are. While many notes are read, it waits for the last. The result stops it.
 */
export function followFacts(
  days: Pick<Days, 'state' | 'onChange'>,
  facts: Pick<DayFacts<unknown>, 'onChange'>,
  listener: () => void,
): () => void {
  let { problems } = days.state();
  let isStale = days.state().phase !== 'ready';
  let isStopped = false;
  const tell = (): void => {
    if (!isStale || isStopped || days.state().phase !== 'ready') return;
    isStale = false;
    listener();
  };
  const stops = [
    facts.onChange(() => {
      isStale = true;
      queueMicrotask(tell);
    }),
    days.onChange(() => {
      isStale ||= days.state().problems !== problems;
      ({ problems } = days.state());
      queueMicrotask(tell);
    }),
  ];
  return () => {
    isStopped = true;
    stops.forEach(stop => stop());
  };
}
