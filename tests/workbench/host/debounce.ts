/** Calls once a burst is over; with `resetTimer` each call of the burst pushes the moment back. */
export function debounce<T extends unknown[], V>(
  callback: (...args: T) => V,
  timeout = 0,
  resetTimer = false,
): ((...args: T) => unknown) & { cancel(): unknown; run(): V | void } {
  let timer: number | undefined;
  let last: T | null = null;
  const run = (): V | void => {
    window.clearTimeout(timer);
    timer = undefined;
    const args = last;
    last = null;
    if (args) return callback(...args);
  };
  const later = (...args: T): unknown => {
    last = args;
    if (timer !== undefined && !resetTimer) return later;
    window.clearTimeout(timer);
    timer = window.setTimeout(run, timeout);
    return later;
  };
  const cancel = (): unknown => {
    window.clearTimeout(timer);
    timer = undefined;
    last = null;
    return later;
  };
  return Object.assign(later, { run, cancel });
}
