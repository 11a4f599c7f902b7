import { requestUrl } from 'obsidian';
import type { Clock } from '../clock';
import type { HttpGet } from '../http';

/** Asks through Obsidian, which is not bound by the rules for web pages. */
export const obsidianHttp: HttpGet = async (url, headers) => {
  const answer = await requestUrl({ url, headers: { ...headers }, throw: false });
  const named = Object.entries(answer.headers).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    value,
  ]);
  return { status: answer.status, headers: Object.fromEntries(named), text: answer.text };
};

/** Runs a job as soon as what waits already has run. A timer of 0 would wait 4 ms when it follows others. */
function soon(job: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    job();
  };
  port2.postMessage(null);
  return () => port1.close();
}

/** The time of the computer. */
export const windowClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, job) => {
    if (milliseconds === 0) return soon(job);
    const timer = window.setTimeout(job, milliseconds);
    return () => window.clearTimeout(timer);
  },
};
