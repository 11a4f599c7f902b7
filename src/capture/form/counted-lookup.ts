import type { LookupWatch } from '../../reference/lookup';
import type { Ports } from '../../ports';
import type { AskProgress } from './lookup-desk';

/** Look-ups for several cards in a row, which can be followed and stopped. */
export interface CountedLookup {
  /** The world whose look-ups are counted. */
  readonly ports: Ports;
  readonly watch: LookupWatch;
  readonly stop: () => void;
}

/** Counts the look-ups of a job of `total`. */
export function countedLookup(
  ports: Ports,
  total: number,
  onProgress: (progress: AskProgress) => void,
): CountedLookup {
  const controller = new AbortController();
  let done = 0;
  const tell = (...hosts: readonly string[]) => onProgress({ hosts, done, total });
  tell();
  return {
    ports: {
      ...ports,
      lookup: async (wanted, watch) => {
        const result = await ports.lookup(wanted, watch);
        done++;
        tell();
        return result;
      },
    },
    watch: { onAsk: host => tell(host), signal: controller.signal },
    stop: () => controller.abort(),
  };
}
