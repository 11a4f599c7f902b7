/** An answer of a server, whatever its status. */
export interface HttpAnswer {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Asks for a page; rejects when no answer comes, such as offline. Cannot be aborted: late answers are for the caller to ignore. */
export type HttpGet = (url: string, headers: Readonly<Record<string, string>>) => Promise<HttpAnswer>;
