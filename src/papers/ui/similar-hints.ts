import { debounce, type Component } from 'obsidian';
import type { PaperCard } from '../card';
import type { PaperIndex } from '../index/paper-index';
import { similarOf, similarPairs, type SimilarPapers } from '../index/similar-pairs';

/** Which papers look the same. */
export interface SimilarHints {
  readonly of: (card: PaperCard) => readonly PaperCard[];
}

/** What the hints need. */
export interface HintDeps {
  readonly index: PaperIndex;
  /** Whether every note is read; before, the search would start over again and again. */
  readonly isReady: () => boolean;
  /** Pairs said to be different papers. */
  readonly told: () => readonly string[];
  /** Runs the listener when that may have changed; gives the way to stop. */
  readonly onTold: (listener: () => void) => () => void;
  /** Other papers look the same now. */
  readonly onChange: (hints: SimilarHints) => void;
}

/** Milliseconds without a change after which similar papers are looked for. */
const delay = 1500;

const untilIdle = (): Promise<void> =>
  new Promise(resolve => {
    // WebKit on iOS has none.
    const { requestIdleCallback: idle }: Partial<Window> = window;
    if (idle === undefined) window.setTimeout(resolve);
    else idle.call(window, () => resolve(), { timeout: 1000 });
  });

/** Looks for similar papers while nothing else happens, as long as `owner` lives; the result starts it. */
export function followSimilar(
  owner: Component,
  { index, isReady, told, onTold, onChange }: HintDeps,
): () => void {
  let run = 0;
  let before: SimilarPapers = new Map();
  const tell = (): void => {
    const [pairs, different] = [before, told()];
    onChange({ of: card => similarOf(pairs, card, different) });
  };
  const look = async (): Promise<void> => {
    const mine = ++run;
    if (!isReady()) return;
    const pairs = await similarPairs(index, {
      now: () => performance.now(),
      pause: untilIdle,
      isCancelled: () => mine !== run,
    });
    if (pairs === null || (pairs.size === 0 && before.size === 0)) return;
    before = pairs;
    tell();
  };
  const soon = debounce(() => void look(), delay, true);
  owner.register(index.onChange(soon));
  owner.register(onTold(() => before.size > 0 && tell()));
  owner.register(() => {
    run++;
    soon.cancel();
  });
  return soon;
}
