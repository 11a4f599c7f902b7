import type { PaperIds } from '../reference/paper-ids';
import { mergeIds } from '../reference/identify';
import { idChain } from './chains';
import { codeLinks, completePaper } from './complete-paper';
import { firstFound } from './first-found';
import { hostGate, type GateWorld } from './gate/host-gate';
import { idsOfDoi } from '../reference/known-ids';
import type { Lookup, LookupResult } from '../reference/lookup';
import { lookupRun, within, type LookupRun } from './lookup-run';
import type { PaperMetadata, Wanted } from '../reference/paper-metadata';
import { searchTitle, type Candidates } from './title-candidates';

/** What a look-up needs of the world. */
export interface LookupWorld extends GateWorld {
  /** Address that registries may write to, empty for none; sent to Crossref only. */
  readonly mailto: () => string;
}

/** Milliseconds that a look-up takes at most. */
const patience = 8_000;

type Told =
  | { readonly kind: 'found'; readonly metadata: PaperMetadata }
  | { readonly kind: 'choose'; readonly candidates: readonly PaperMetadata[] }
  | { readonly kind: 'unregistered' }
  | { readonly kind: 'pending' };

/** A look-up that asks real services: by ids in the order of their registries, else by title. One for each session. */
export function createLookup(world: LookupWorld): Lookup {
  const gate = hostGate(world);
  return async (wanted, { onAsk, signal }): Promise<LookupResult> => {
    const stop = new AbortController();
    const cancelled = new Promise<null>(resolve => {
      const cancel = () => resolve(null);
      signal.addEventListener('abort', cancel, { once: true });
      stop.signal.addEventListener('abort', () => signal.removeEventListener('abort', cancel));
      if (signal.aborted) cancel();
    });
    const deadline = world.clock.now() + patience;
    const run = lookupRun(gate, world.clock, deadline, { onAsk, signal: stop.signal });
    let best: Told = { kind: 'pending' };
    const job = signal.aborted
      ? Promise.resolve(best)
      : tell(run, wanted, world.mailto(), told => (best = told));
    const told = await Promise.race([within(world.clock, patience, job, null), cancelled]);
    const result = told ?? (signal.aborted ? { kind: 'pending' as const } : best);
    const asked = run.asked(signal.aborted ? 'cancelled' : 'silent');
    stop.abort();
    return { ...result, asked };
  };
}

/** The answer; `onBest` hears of what would be answered if time ran out now. */
async function tell(
  run: LookupRun,
  wanted: Wanted,
  mailto: string,
  onBest: (told: Told) => void,
): Promise<Told> {
  const { title } = wanted;
  const ids = ownIds(wanted.ids);
  const steps = idChain({ ...wanted, ids }, mailto);
  const complete = async (paper: PaperMetadata, code: ReturnType<typeof codeLinks> | null): Promise<Told> => {
    onBest({ kind: 'found', metadata: paper });
    return { kind: 'found', metadata: await completePaper(run, paper, { ids, mailto, code }) };
  };
  if (steps.length > 0) {
    const found = firstFound(run, steps);
    const code = ids.arxiv === null ? null : codeLinks(run, ids.arxiv);
    const paper = await found;
    if (paper === 'unregistered') return { kind: 'unregistered' };
    return paper === null ? { kind: 'pending' } : complete(paper, code);
  }
  if (title.trim() === '') return { kind: 'pending' };
  const candidates = await searchTitle(run, title, mailto, near => onBest(judged(near, ids)));
  const [only] = candidates.exact;
  return only !== undefined && candidates.exact.length === 1 ? complete(only, null) : judged(candidates, ids);
}

/** The ids, with a DOI of arXiv's own as the arXiv id that it is. */
function ownIds(ids: PaperIds): PaperIds {
  const told = ids.doi === null ? {} : idsOfDoi(ids.doi);
  return told.arxiv === undefined ? ids : { ...ids, doi: null, arxiv: ids.arxiv ?? told.arxiv };
}

function judged({ exact, near }: Candidates, ids: PaperIds): Told {
  const named = (paper: PaperMetadata) => ({ ...paper, ids: mergeIds(ids, paper.ids) });
  const [only] = exact;
  if (only !== undefined && exact.length === 1) return { kind: 'found', metadata: named(only) };
  return near.length === 0 ? { kind: 'pending' } : { kind: 'choose', candidates: near.map(named) };
}
