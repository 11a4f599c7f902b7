const minute = 60_000;
const usual = 30 * minute;
const longest = 24 * 60 * minute;

/**
 * For how many milliseconds a host that refused is left alone: as its `Retry-After` says in seconds or as a date
 * (RFC 9110, section 10.2.3), at most a day; half an hour if it says nothing.
 */
export function restAfter(header: string | undefined, now: Date): number {
  const written = header?.trim() ?? '';
  if (written === '') return usual;
  const rest = /^\d+(?:\.\d+)?$/.test(written) ? Number(written) * 1000 : Date.parse(written) - now.getTime();
  return Number.isNaN(rest) ? usual : Math.min(Math.max(rest, 1_000), longest);
}
