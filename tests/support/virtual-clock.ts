import type { Clock } from '../../src/clock';
import type { HttpGet } from '../../src/http';
import { nodeHttp } from './node-http';

interface Timer {
  readonly due: number;
  readonly job: () => void;
}

/** A clock that jumps to the next timer as soon as nothing else is left to do. */
export interface VirtualClock extends Clock {
  /** Runs jobs until this one is done; fails if it waits for nothing. */
  readonly run: <Result>(job: Promise<Result>) => Promise<Result>;
  /** Lets the clock go on for so long, whatever is due meanwhile. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** Asks a local server that names the delay of its answers, and has them come so late. */
  readonly http: (base: string) => HttpGet;
}

const settled = () => new Promise(resolve => setImmediate(resolve));

/** A clock at 0. */
export function virtualClock(): VirtualClock {
  let time = 0;
  let timers: readonly Timer[] = [];
  let outside = 0;

  const clock: Clock = {
    now: () => time,
    after: (milliseconds, job) => {
      const timer = { due: time + milliseconds, job };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter(each => each !== timer);
      };
    },
  };
  /** Whether there was anything to wait for. */
  const step = async (until: number, isDone = () => false): Promise<boolean> => {
    for (let turn = 0; turn < 4; turn++) await settled();
    if (outside > 0 || isDone()) return true;
    const [next] = [...timers].sort((a, b) => a.due - b.due);
    if (next === undefined || next.due > until) return false;
    timers = timers.filter(each => each !== next);
    time = Math.max(time, next.due);
    next.job();
    return true;
  };
  return {
    ...clock,
    run: async job => {
      let isDone = false;
      const done = () => {
        isDone = true;
      };
      job.then(done, done);
      await settled();
      while (!isDone) {
        if (!(await step(Infinity, () => isDone))) throw new Error('The job waits for nothing.');
      }
      return job;
    },
    pass: async milliseconds => {
      const end = time + milliseconds;
      while (await step(end));
      time = end;
    },
    http: base => async (url, headers) => {
      outside++;
      const answer = await nodeHttp(base)(url, headers).finally(() => {
        outside--;
      });
      const delay = Number(answer.headers['x-played-delay'] ?? 0);
      if (delay > 0) await new Promise<void>(resolve => void clock.after(delay, resolve));
      return answer;
    },
  };
}
