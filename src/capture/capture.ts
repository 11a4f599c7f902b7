import { dayOfPath } from '../daily/location/daily-path';
import { ensureDay } from '../daily/create';
import type { Asked, LookupWatch } from '../reference/lookup';
import type { PaperMetadata } from '../reference/paper-metadata';
import type { PaperCard } from '../papers/card';
import type { PaperIds } from '../reference/paper-ids';
import type { Ports } from '../ports';
import type { Day } from '../time/day';
import { checkTitle, checkTopic } from '../cards/place/check-request';
import { findFacts, type Asking, type LookupOutcome, type Step } from './find-facts';
import { recognise } from './input/recognise';
import { headingOf, type CardLink, type Draft } from '../reference/draft';
import type { KnownCards } from '../papers/index/seen-before';
import { cardOf } from '../cards/write/card';
import type { PlacedCard } from '../cards/place/place-cards';
import { planCards, writeCards } from '../cards/place/write-cards';

/** A place in a note that the user points at. */
export interface CursorPlace {
  readonly path: string;
  /** As editors count, each line break as one character. */
  readonly offset: number;
}

/** How papers are written. */
export interface WriteOptions {
  /** As typed; empty for none. Without meaning where `at` is given. */
  readonly topic: string;
  readonly day: Day;
  /** Where the card is wanted instead of at the end of its topic in the day's note. */
  readonly at: CursorPlace | null;
  /** Go to the first card; may be empty. */
  readonly summary: string;
  readonly remark: string;
  /** A Markdown link to where the first paper was queued to be read; empty for none. */
  readonly origin?: string;
  /** Write a paper that was noted before. */
  readonly again: boolean;
}

/** How papers are captured. */
export interface CaptureOptions extends WriteOptions {
  readonly asking: Asking;
  /** With several papers of such a title: `ask` gives them and writes nothing, `pending` writes a card to be completed. */
  readonly unsure: 'ask' | 'pending';
}

/** A paper and how it is captured. */
export interface CaptureRequest extends CaptureOptions {
  /** As typed, or as recognised before. */
  readonly input: string | Draft;
}

/** What came of capturing a paper. */
export type CaptureResult =
  | {
      readonly kind: 'written';
      readonly draft: Draft;
      readonly path: string;
      /** Line of the heading, from 1. */
      readonly line: number;
      /** Offset as editors count where one writes on. */
      readonly cursor: number;
      readonly title: string;
      readonly ids: PaperIds;
      readonly links: readonly CardLink[];
      readonly outcome: LookupOutcome;
      /** The card waits for its metadata. */
      readonly pending: boolean;
      /** Papers of such a title, if nobody could say which. */
      readonly candidates: readonly PaperMetadata[];
      readonly asked: readonly Asked[];
      /** Its cards, the latest day first, if it was written although it was noted before. */
      readonly earlier: readonly PaperCard[];
    }
  | Exclude<Step, { readonly kind: 'ready' }>;

/**
 * Captures a paper: looks whether it was noted before, asks services for it, writes its card.
 * @throws Problem if there is nothing to write or no certain place for it; the card is not written then
 */
export async function capture(
  ports: Ports,
  known: KnownCards,
  { input, ...options }: CaptureRequest,
  watch: LookupWatch,
): Promise<CaptureResult> {
  const draft = typeof input === 'string' ? recognise(input) : input;
  const [result] = await captureAll(ports, known, [draft], options, watch);
  return result ?? { kind: 'cancelled', draft };
}

/**
 * Captures papers in their order, each result in the place of its draft. All cards are written in one edit; when the
 * user cancels, none is.
 * @throws Problem as `capture` does
 */
export async function captureAll(
  ports: Ports,
  known: KnownCards,
  drafts: readonly Draft[],
  options: CaptureOptions,
  watch: LookupWatch,
): Promise<readonly CaptureResult[]> {
  checkTopic(options.topic, ports.t);
  for (const draft of drafts) checkTitle(headingOf(draft), ports.t);
  const steps: Found[] = [];
  for (const draft of drafts) {
    const step = await findFacts(ports, known, draft, options, watch);
    if (step.kind === 'cancelled') return drafts.map(each => ({ kind: 'cancelled', draft: each }));
    steps.push(settled(step, options));
  }
  const ready = steps.flatMap(step => (step.kind === 'ready' ? [step] : []));
  const written = ready.length === 0 ? null : await writePapers(ports, ready, options);
  return steps.map(step => (step.kind === 'ready' ? resultOf(step, ready.indexOf(step), written) : step));
}

type Ready = Extract<Step, { readonly kind: 'ready' }> & { readonly candidates: readonly PaperMetadata[] };
type Found = Ready | Exclude<Step, { readonly kind: 'ready' }>;

function settled(step: Step, { unsure }: CaptureOptions): Found {
  if (step.kind === 'ready') return { ...step, candidates: [] };
  if (step.kind !== 'choose' || unsure === 'ask') return step;
  const { draft, asked, candidates } = step;
  return { kind: 'ready', draft, outcome: 'pending', pending: true, asked, candidates, earlier: [] };
}

/** A paper that is written without asking anybody about it. */
export interface PaperToWrite {
  readonly draft: Draft;
  /** Its metadata are still to come. */
  readonly pending: boolean;
}

/** Where papers were written, each card in the place of its paper. */
export interface WrittenPapers {
  readonly path: string;
  readonly cards: readonly PlacedCard[];
}

/**
 * Writes papers as they are known by now, all in one edit; a place that has one already keeps it as it is.
 * @throws Problem as `capture` does
 */
export async function writePapers(
  ports: Ports,
  papers: readonly PaperToWrite[],
  { topic: typed, at, day, again, summary, remark, origin = '' }: WriteOptions,
): Promise<WrittenPapers> {
  const topic = checkTopic(typed, ports.t);
  const cards = papers.map(({ draft, pending }, index) => {
    checkTitle(headingOf(draft), ports.t);
    return cardOf(draft, index === 0 ? { pending, summary, remark, origin } : { pending });
  });
  const ofDay = { day, topic, at: null, again };
  const attempt = (text: string, path: string) => void planCards(text, cards, { ...ofDay, path }, ports);
  const path = at === null ? (await ensureDay(ports, day, attempt)).path : at.path;
  const noted = at === null ? day : (dayOfPath(path, ports.place(), ports.dates) ?? day);
  const place = { ...ofDay, path, day: noted, at: at?.offset ?? null };
  return { path, cards: await writeCards(ports, cards, place) };
}

function resultOf(step: Ready, index: number, written: WrittenPapers | null): CaptureResult {
  const { draft, outcome, pending, asked, candidates, earlier } = step;
  const card = written?.cards[index];
  if (written === null || card === undefined) return { kind: 'cancelled', draft };
  const { line, cursor, present } = card;
  if (present !== null) return { kind: 'duplicate', draft, earlier: [present] };
  const { ids, links } = draft;
  const about = { draft, title: headingOf(draft), ids, links, outcome, pending, asked, candidates, earlier };
  return { kind: 'written', path: written.path, line, cursor, ...about };
}
