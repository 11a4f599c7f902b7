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

/** The time of the computer. */
export const windowClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, job) => {
    const timer = window.setTimeout(job, milliseconds);
    return () => window.clearTimeout(timer);
  },
};
