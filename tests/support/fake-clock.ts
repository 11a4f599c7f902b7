import { vi } from 'vitest';

/** Waits on vitest's fake timers. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise(resolve => void setTimeout(resolve, milliseconds));
}

/** Runs a job to its end while the fake clock goes on. */
export async function runTimers<Result>(job: Promise<Result>): Promise<Result> {
  const settled = job.then(
    () => undefined,
    () => undefined,
  );
  await vi.advanceTimersByTimeAsync(30_000);
  await settled;
  return job;
}
