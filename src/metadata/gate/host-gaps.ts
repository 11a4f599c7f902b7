/** Least milliseconds between the starts of two requests to a host (arXiv's: https://info.arxiv.org/help/api/tou.html). */
export function gapOf(host: string): number {
  return host.endsWith('arxiv.org') ? 3_000 : 400;
}
