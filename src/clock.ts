/** Time as the look-up sees it: real in the app, by hand in tests. */
export interface Clock {
  /** Milliseconds of an unspecified start. */
  readonly now: () => number;
  /** Runs the job once after so many milliseconds; the answer calls it off. */
  readonly after: (milliseconds: number, job: () => void) => () => void;
}
