import type { Lookup, LookupResult } from '../../reference/lookup';
import type { PaperMetadata, Wanted } from '../../reference/paper-metadata';

/** How far asking has come. */
export interface AskProgress {
  /** Hosts that are being asked. */
  readonly hosts: readonly string[];
  readonly done: number;
  readonly total: number;
}

/** What is known after asking: of several candidates the user picks one, or declines them all. */
export type Answer =
  | LookupResult
  | { readonly kind: 'picked'; readonly metadata: PaperMetadata }
  | { readonly kind: 'declined' };

/** Looks papers up for a form and keeps what came of it as long as the form is open. */
export interface LookupDesk {
  /** Asks for those that nothing is known of yet; false if it was stopped before all had been answered. */
  readonly ask: (wanted: readonly Wanted[]) => Promise<boolean>;
  /** Ends the asking; what has not been answered stays open. */
  readonly stop: () => void;
  readonly answerTo: (wanted: Wanted) => Answer | null;
  /** Keeps an answer, such as the one candidate that was chosen. */
  readonly settle: (wanted: Wanted, answer: Answer) => void;
  /** Drops the answers that would be another if asked again. */
  readonly forgetPending: () => void;
}

/** Papers that are looked up at the same time: the hosts take one request each anyhow. */
const atOnce = 2;

const keyOf = ({ ids, pmid, title }: Wanted): string =>
  JSON.stringify([ids.arxiv, ids.doi, ids.openreview, ids.acl, pmid, title]);

/** Makes a desk; `onProgress` gets null when nothing is being asked. */
export function lookupDesk(lookup: Lookup, onProgress: (progress: AskProgress | null) => void): LookupDesk {
  const answers = new Map<string, Answer>();
  let running: AbortController | null = null;

  const ask = async (wanted: readonly Wanted[]): Promise<boolean> => {
    running?.abort();
    const open = [...new Map(wanted.map(one => [keyOf(one), one]))].filter(([key]) => !answers.has(key));
    if (open.length === 0) return true;
    const own = new AbortController();
    running = own;
    const hosts = new Map<string, string>();
    let done = 0;
    const tell = () => {
      if (running === own) onProgress({ hosts: [...new Set(hosts.values())], done, total: open.length });
    };
    const rest = open.values();
    const work = async (): Promise<void> => {
      // Both workers take from one iterator, so each paper is asked for once.
      for (const [key, one] of rest) {
        if (own.signal.aborted) return;
        const onAsk = (host: string) => {
          hosts.set(key, host);
          tell();
        };
        const answer = await unlessStopped(lookup(one, { onAsk, signal: own.signal }), own.signal);
        hosts.delete(key);
        if (answer === null) return;
        answers.set(key, answer);
        done++;
        tell();
      }
    };
    tell();
    await Promise.all(Array.from({ length: atOnce }, work));
    if (running === own) {
      running = null;
      onProgress(null);
    }
    return !own.signal.aborted;
  };

  return {
    ask,
    stop: () => {
      running?.abort();
      if (running !== null) onProgress(null);
      running = null;
    },
    answerTo: wanted => answers.get(keyOf(wanted)) ?? null,
    settle: (wanted, answer) => void answers.set(keyOf(wanted), answer),
    forgetPending: () => {
      for (const [key, { kind }] of answers) if (kind === 'pending') answers.delete(key);
    },
  };
}

/** The answer, or null as soon as one does not want it any more. */
function unlessStopped(answer: Promise<LookupResult>, signal: AbortSignal): Promise<LookupResult | null> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
    answer.then(resolve, reject);
  });
}
