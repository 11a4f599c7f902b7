import type { PaperMetadata, Wanted } from './paper-metadata';

/** How one service was asked, for the user to see. */
export interface Asked {
  readonly host: string;
  readonly outcome: 'found' | 'unknown' | 'busy' | 'silent' | 'unreadable' | 'off' | 'cancelled';
}

/** What came of looking a paper up. */
export type LookupResult =
  | { readonly kind: 'found'; readonly metadata: PaperMetadata; readonly asked: readonly Asked[] }
  /** Several papers have such a title; best first, at most five. */
  | {
      readonly kind: 'choose';
      readonly candidates: readonly PaperMetadata[];
      readonly asked: readonly Asked[];
    }
  /** The registry says that there is no such id. */
  | { readonly kind: 'unregistered'; readonly asked: readonly Asked[] }
  /** Nobody knew it or nobody answered: the card waits for its metadata. */
  | { readonly kind: 'pending'; readonly asked: readonly Asked[] };

/** Lets the asker show where one is, and stop. */
export interface LookupWatch {
  /** Called with the host that is being asked. */
  readonly onAsk: (host: string) => void;
  readonly signal: AbortSignal;
}

/** Looks a paper up; always answers within eight seconds and never rejects. */
export type Lookup = (wanted: Wanted, watch: LookupWatch) => Promise<LookupResult>;
