import type { Days } from '../../days/days';
import { followFacts } from '../../days/follow-facts';
import type { DayProblem } from '../../days/records';
import { oneADay } from './life-days';
import { lifeReader } from './life-reader';
import type { LifeDay } from './read-log';

/** The life log of all daily notes, kept equal to the vault. */
export interface LifeFeed {
  /** Oldest first, one a day. */
  readonly days: () => readonly LifeDay[];
  /** Whether every note has been read once. */
  readonly isReady: () => boolean;
  readonly problems: () => readonly DayProblem[];
  /** Runs after changes, but not while many notes are read; the result stops it. */
  readonly follow: (listener: () => void) => () => void;
}

/** The feed for all who show the life log. */
export function createLifeFeed(days: Pick<Days, 'of' | 'state' | 'onChange'>): LifeFeed {
  const facts = days.of(lifeReader);
  let ordered: readonly LifeDay[] | null = null;
  let isReady = false;
  facts.onChange(() => {
    ordered = null;
  });
  days.onChange(() => {
    isReady ||= days.state().phase === 'ready';
  });
  return {
    days: () => (ordered ??= oneADay([...facts.byPath.values()])),
    isReady: () => isReady,
    problems: () => days.state().problems,
    follow: listener => followFacts(days, facts, listener),
  };
}
