import { expect } from 'vitest';
import { capture } from '../../src/capture/capture';
import type { SessionOptions } from '../metadata/lookup-bench';
import { request, watch } from './captured';
import type { FormSession } from './form-session';

/** A paper that is captured while services behave so or so, and all that must come of it. */
export interface CaptureScenario {
  readonly options?: SessionOptions;
  readonly input: string;
  /** Which of several papers is picked; null for none of them. */
  readonly pick?: number | null;
  /** Papers to choose from, as the picker shows them. */
  readonly offered?: readonly string[];
  /** The card in the note. */
  readonly card: string;
  /** What the form says beside the paper. */
  readonly said: string;
  /** The notice afterwards. */
  readonly told: string;
  /** Requests that went out, as `host milliseconds`. */
  readonly sent: readonly string[];
  /** Milliseconds until the form could write. */
  readonly took: number;
}

/** The day's note with a card at the end of the topic; not a character more is changed. */
export const noteWith = (card: string): string =>
  `# Learned today\n\n## T\n\n### Other\n\nwords\n\n${card}\n# Fun today\n\nnone\n`;

export const appended = (title: string): string => `Appended “${title}” to 2024-09-13.md`;
export const appendedPending = (title: string): string =>
  `${appended(title)}. Metadata pending: run “Complete pending papers” later`;
export const nothingFound = (...why: readonly string[]): string =>
  `Nothing was found out (${why.join(', ')}). The card will wait for its metadata.`;

/** Plays a scenario in the form, then without it, as the command line does. */
export async function play(
  open: (options?: SessionOptions) => FormSession,
  { options, input, pick, offered = [], card, said, told, sent, took }: CaptureScenario,
): Promise<void> {
  const form = open(options);
  const played = await form.append(input, pick);
  expect(form.clock.now()).toBe(took);
  expect({ said: played.said, told: played.told, offered: played.offered }).toEqual({
    said: [said],
    told,
    offered,
  });
  expect(form.text()).toBe(noteWith(card));
  expect(form.sent()).toEqual(sent);
  expect(played.progress.length).toBeGreaterThan(0);

  const again = await form.append(input, pick);
  expect(again.told).toBe('');
  expect(form.text()).toBe(noteWith(card));
  expect(form.sent()).toEqual(sent);

  if (pick !== undefined) return;
  const other = open(options);
  const wanted = request({ input, topic: 'T' });
  const result = await other.clock.run(capture(other.ports, other.known, wanted, watch));
  expect(result.kind).toBe('written');
  expect(other.text()).toBe(noteWith(card));
  expect(other.sent()).toEqual(sent);
}
