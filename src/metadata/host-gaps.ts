import type { LookupHost } from '../settings/lookup-hosts';

/** The queue a host stands in: arXiv counts requests over all its interfaces (https://info.arxiv.org/help/api/tou.html). */
export function queueOf(host: LookupHost): string {
  return host.endsWith('arxiv.org') ? 'arxiv.org' : host;
}

/** Least milliseconds between the starts of two requests to the hosts of one queue. */
export function gapOf(queue: string): number {
  return queue === 'arxiv.org' ? 3_000 : 400;
}
