import { capture, type CaptureRequest } from '../../src/capture/capture';
import type { KnownCards } from '../../src/papers/index/seen-before';
import { dayOfPath } from '../../src/daily/location/daily-path';
import type { PaperCard } from '../../src/papers/card';
import { readDay } from '../../src/papers/read/read-day';
import type { Ports } from '../../src/ports';
import type { Day } from '../../src/time/day';
import { fakeNotes, type FakeNotes } from '../support/fake-notes';
import { fakePorts, type FakeWorld } from '../support/fake-ports';

/** The day of the tests. */
export const day = '2024-09-13' as Day;
const learnedNames = ['今日所学', 'Learned today'];

/** The cards that the notes hold now, as the paper index would have them. */
export function known(ports: Ports, notes: FakeNotes): KnownCards {
  const cardsOf = ([path, text]: [string, string]): readonly PaperCard[] => {
    const noted = dayOfPath(path, ports.place(), ports.dates);
    return noted === null ? [] : readDay(text, { path, day: noted, learnedNames }).cards;
  };
  return { cards: () => [...notes.texts].flatMap(cardsOf) };
}

/** A request with what a test wants otherwise. */
export const request = (wanted: Partial<CaptureRequest>): CaptureRequest => ({
  input: 'Attention Is All You Need https://arxiv.org/abs/1706.03762',
  topic: 'Transformers',
  day,
  summary: '',
  remark: '',
  again: false,
  at: null,
  asking: 'now',
  unsure: 'ask',
  ...wanted,
});

/** Nobody looks on or stops. */
export const watch = { onAsk: () => undefined, signal: new AbortController().signal };

/** Captures a paper in a vault of notes. */
export async function append(
  wanted: Partial<CaptureRequest>,
  initial: Readonly<Record<string, string>> = {},
  world: FakeWorld = {},
) {
  const notes = fakeNotes(initial);
  const ports = fakePorts({ ...world, notes });
  return { notes, ports, result: await capture(ports, known(ports, notes), request(wanted), watch) };
}

/** A note of another paper's day. */
export const note = '# Learned today\n\n## Transformers\n\n### Attention Is All You Need\n\nOld.\n';
