import type { Clock } from '../../clock';
import { hostQueue, type HostQueue } from './host-queue';
import { gapOf } from './host-gaps';
import type { HttpGet } from '../../http';
import { noAnswer, readAnswer, type Reply } from './read-answer';
import { restAfter } from './retry-after';
import type { Question } from '../services/service';

/** Asks a question: answers within its limit and never rejects; `signal` gives up on it, `onSend` hears when it goes out. */
export type Ask = (question: Question, signal: AbortSignal, onSend: () => void) => Promise<Reply>;

/** What a gate stands on. */
export interface GateWorld {
  readonly http: HttpGet;
  readonly clock: Clock;
  /** Hosts that may be asked. */
  readonly hosts: () => ReadonlySet<string>;
  /** The date, for `Retry-After`. */
  readonly today: () => Date;
}

/** What a session has learned of hosts and answers. */
interface Session {
  readonly queues: Map<string, HostQueue>;
  /** Until when a host is left alone, by the clock. */
  readonly resting: Map<string, number>;
  /** Answers that were understood, by their address, and until when they are good. */
  readonly known: Map<string, { readonly reply: Reply; readonly until: number }>;
}

const cacheSize = 400;
/** Milliseconds for which an answer is good: the app may be open for weeks, and a new paper is unknown for hours. */
const lifetime = { found: 12 * 3_600_000, unknown: 5 * 60_000 };

/** Asks services one at a time for one session, leaves those alone that refuse, and remembers what was understood. */
export function hostGate(world: GateWorld): Ask {
  const session: Session = { queues: new Map(), resting: new Map(), known: new Map() };
  return (question, signal, onSend) => {
    const { host, url } = question;
    if (!world.hosts().has(host)) return Promise.resolve(noAnswer('off'));
    const before = knownReply(session, world, url);
    if (before) return Promise.resolve(before);
    if (signal.aborted) return Promise.resolve(noAnswer('cancelled'));
    const queue = queueFor(session, host, world.clock);
    if (isResting(session, world, host) || queue.isStuck()) return Promise.resolve(noAnswer('busy'));
    return inTurn(world.clock, queue, {
      question,
      signal,
      send: () => send(session, world, question, onSend),
    });
  };
}

function queueFor({ queues }: Session, host: string, clock: Clock): HostQueue {
  const queue = queues.get(host) ?? hostQueue(clock, gapOf(host));
  queues.set(host, queue);
  return queue;
}

const isResting = ({ resting }: Session, { clock }: GateWorld, host: string): boolean =>
  (resting.get(host) ?? -Infinity) > clock.now();

/** Sends the question unless what was asked meanwhile has answered it or closed the host. An answer too late for its asker is remembered too. */
async function send(
  session: Session,
  world: GateWorld,
  question: Question,
  onSend: () => void,
): Promise<Reply> {
  const { host, url, headers } = question;
  const meanwhile = knownReply(session, world, url);
  if (meanwhile) return meanwhile;
  if (isResting(session, world, host)) return noAnswer('busy');
  try {
    onSend();
    const answer = await world.http(url, headers);
    const reply = readAnswer(question, answer);
    const rest = () => restAfter(answer.headers['retry-after'], world.today());
    if (reply.refused) session.resting.set(host, world.clock.now() + rest());
    remember(session, world, url, reply);
    return reply;
  } catch {
    // No answer came: offline, or a name that nobody has.
    return noAnswer('silent');
  }
}

function knownReply({ known }: Session, { clock }: GateWorld, url: string): Reply | null {
  const found = known.get(url);
  return found && found.until > clock.now() ? found.reply : null;
}

function remember({ known }: Session, { clock }: GateWorld, url: string, reply: Reply): void {
  if (reply.outcome !== 'found' && reply.outcome !== 'unknown') return;
  known.delete(url);
  known.set(url, { reply, until: clock.now() + lifetime[reply.outcome] });
  const [oldest] = known.keys();
  if (known.size > cacheSize && oldest !== undefined) known.delete(oldest);
}

interface Turn {
  readonly question: Question;
  readonly signal: AbortSignal;
  readonly send: () => Promise<Reply>;
}

/** The first of: the reply, the end of patience, the signal. */
function inTurn(clock: Clock, queue: HostQueue, { question, signal, send: start }: Turn): Promise<Reply> {
  return new Promise(resolve => {
    const settle = (reply: Reply): void => {
      stopTimer();
      signal.removeEventListener('abort', cancel);
      resolve(reply);
    };
    const waiting = {
      start: async () => {
        const reply = await start();
        settle(reply);
        return reply.outcome !== 'silent';
      },
    };
    const cancel = (): void => {
      queue.leave(waiting);
      settle(noAnswer('cancelled'));
    };
    const stopTimer = clock.after(question.limit, () => {
      queue.leave(waiting);
      settle(noAnswer('silent'));
    });
    signal.addEventListener('abort', cancel);
    queue.add(waiting);
  });
}
