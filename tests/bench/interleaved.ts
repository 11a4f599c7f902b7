/** Something to time. What it returns is shown, so that no engine can leave the work out. */
export interface Case {
  readonly name: string;
  readonly run: () => number;
}

/** Milliseconds of a case, and its median over that of the first case. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly ratio: number;
  readonly result: number;
}

/** Runs the cases in turn, round by round, so that a slow moment of the machine meets all of them alike. */
export function interleaved(
  cases: readonly Case[],
  { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number },
): readonly Timing[] {
  const times = cases.map((): number[] => []);
  const results = cases.map(() => 0);
  for (let round = -warmUps; round < rounds; round++) {
    for (const [at, { run }] of cases.entries()) {
      const start = performance.now();
      results[at] = run();
      if (round >= 0) times[at]?.push(performance.now() - start);
    }
  }
  const base = median(times[0] ?? []);
  return cases.map(({ name }, at) => {
    const own = times[at] ?? [];
    const middle = median(own);
    return {
      name,
      median: middle,
      min: Math.min(...own),
      max: Math.max(...own),
      ratio: middle / base,
      result: results[at] ?? 0,
    };
  });
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
