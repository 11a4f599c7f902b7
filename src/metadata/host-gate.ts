import type { Clock } from './clock';
import { hostQueue, type HostQueue } from './host-queue';
import { gapOf, queueOf } from './host-gaps';
import type { HttpGet } from './http';
import { noAnswer, readAnswer, type Reply } from './read-answer';
import { restAfter } from './retry-after';
import type { Question } from './service';

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
  /** Answers that were understood, by their address. */
  readonly known: Map<string, Reply>;
}

const cacheSize = 400;

/** Asks services one at a time for one session, leaves those alone that refuse, and remembers what was understood. */
export function hostGate(world: GateWorld): Ask {
  const session: Session = { queues: new Map(), resting: new Map(), known: new Map() };
  return (question, signal, onSend) => {
    const { host, url } = question;
    if (!world.hosts().has(host)) return Promise.resolve(noAnswer('off'));
    const before = session.known.get(url);
    if (before) return Promise.resolve(before);
    if (signal.aborted) return Promise.resolve(noAnswer('cancelled'));
    const queue = queueFor(session, queueOf(host), world.clock);
    if (isResting(session, world, host) || queue.isStuck()) return Promise.resolve(noAnswer('busy'));
    return inTurn(world.clock, queue, {
      question,
      signal,
      send: () => send(session, world, question, onSend),
    });
  };
}

function queueFor({ queues }: Session, name: string, clock: Clock): HostQueue {
  const queue = queues.get(name) ?? hostQueue(clock, gapOf(name));
  queues.set(name, queue);
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
  const meanwhile = session.known.get(url);
  if (meanwhile) return meanwhile;
  if (isResting(session, world, host)) return noAnswer('busy');
  try {
    onSend();
    const answer = await world.http(url, headers);
    const reply = readAnswer(question, answer);
    const rest = () => restAfter(answer.headers['retry-after'], world.today());
    if (reply.refused) session.resting.set(host, world.clock.now() + rest());
    if (reply.outcome === 'found' || reply.outcome === 'unknown') remember(session, url, reply);
    return reply;
  } catch {
    // No answer came: offline, or a name that nobody has.
    return noAnswer('silent');
  }
}

function remember({ known }: Session, url: string, reply: Reply): void {
  known.set(url, reply);
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
    const waiting = { start: () => start().then(settle) };
    const cancel = (): void => {
      queue.leave(waiting);
      settle(noAnswer('cancelled'));
    };
    const stopTimer = clock.after(question.limit, () => {
      queue.giveUp(waiting);
      settle(noAnswer('silent'));
    });
    signal.addEventListener('abort', cancel);
    queue.add(waiting);
  });
}
