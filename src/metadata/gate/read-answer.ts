import type { HttpAnswer } from '../../http';
import type { Asked } from '../../reference/lookup';
import type { Question, Reading } from '../services/service';

/** What came of a question. */
export interface Reply {
  readonly outcome: Asked['outcome'];
  /** The answer as read, if there was one. */
  readonly reading: Reading | null;
  /** Whether the host does not want to be asked for a while. */
  readonly refused: boolean;
}

/** A reply without an answer. */
export function noAnswer(outcome: Asked['outcome']): Reply {
  return { outcome, reading: null, refused: false };
}

// No answer of a service is nearly as long.
const longest = 2_000_000;

const isPage = (text: string): boolean => /^\s*<(?:!doctype|html)/i.test(text);

/** Reads an answer whatever its status; a page for robots with status 200 counts as a refusal. */
export function readAnswer({ read, isRelay }: Question, { status, headers, text }: HttpAnswer): Reply {
  if (status === 429 || (status === 503 && headers['retry-after'] !== undefined))
    return { outcome: 'busy', reading: null, refused: true };
  if (status === 403 || status === 401) return { outcome: 'busy', reading: null, refused: !isRelay };
  if (status >= 500) return noAnswer('busy');
  if (status === 404 || status === 410)
    return { outcome: 'unknown', reading: { kind: 'unknown' }, refused: false };
  const reading: Reading = text.length > longest ? { kind: 'unreadable' } : read(text);
  // arXiv tells with status 400 that it can't read an id; no other error has an answer of use.
  if ((status >= 200 && status < 300) || reading.kind === 'unknown')
    return {
      outcome: reading.kind,
      reading,
      refused: !isRelay && reading.kind === 'unreadable' && isPage(text),
    };
  return noAnswer('unreadable');
}
