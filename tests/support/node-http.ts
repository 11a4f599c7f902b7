import type { Clock } from '../../src/clock';
import type { HttpGet } from '../../src/http';

/** Asks with node's own client; with a base the played services there stand for every host. */
export function nodeHttp(base: string | null = null): HttpGet {
  return async (url, headers) => {
    const target = base === null ? url : base + url.replace(/^https:\/\//, '');
    const answer = await fetch(target, { headers });
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      text: await answer.text(),
    };
  };
}

/** The time of the computer. */
export const nodeClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, job) => {
    const timer = setTimeout(job, milliseconds);
    return () => clearTimeout(timer);
  },
};
