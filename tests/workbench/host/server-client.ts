import type { BootData, ProxyRequest, ProxyResponse, ServerEvent, VaultOperation } from '../protocol';

/** The page's end of the wire: every write in the order it was asked for, and the news of the disk. */
export class ServerClient {
  private readonly page = crypto.randomUUID();
  private readonly inFlight = new Map<string, number>();
  private readonly revisions = new Map<string, number>();
  private queue: Promise<unknown> = Promise.resolve();
  private pending = 0;

  private constructor(readonly bootData: BootData) {}

  static async connect(): Promise<ServerClient> {
    const response = await fetch('/api/boot');
    if (!response.ok) throw new Error(await response.text());
    return new ServerClient((await response.json()) as BootData);
  }

  /** Whether nothing is on its way to the disk. */
  get quiet(): boolean {
    return this.pending === 0;
  }

  /** Answers when everything asked for so far is on the disk. */
  async flushed(): Promise<void> {
    await this.queue;
  }

  async change(
    operation: VaultOperation,
    path: string,
    to = '',
    body: string | ArrayBuffer = '',
  ): Promise<void> {
    const paths = to ? [path, to] : [path];
    this.count(paths, 1);
    const query = new URLSearchParams({ do: operation, path, to });
    const sent = this.queue.then(async () => await this.post(`/api/vault?${query.toString()}`, body));
    this.queue = sent.catch(() => undefined);
    try {
      const revision = Number(await (await sent).text());
      for (const touched of paths) this.revisions.set(touched, revision);
    } finally {
      this.count(paths, -1);
    }
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    const response = await fetch(`/api/vault?${new URLSearchParams({ path }).toString()}`);
    if (!response.ok) throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    return await response.arrayBuffer();
  }

  async request(request: ProxyRequest): Promise<ProxyResponse> {
    return (await (await this.post('/api/request', JSON.stringify(request))).json()) as ProxyResponse;
  }

  /** Hands on what others did; what is older than an own write, or crosses one, is no news. */
  listen(hear: (event: ServerEvent) => void): void {
    const source = new EventSource('/api/events');
    source.onmessage = (message: MessageEvent<string>) => {
      const event = JSON.parse(message.data) as ServerEvent;
      if (event.type !== 'reload') {
        const path = event.type === 'gone' ? event.path : event.entry.path;
        if (event.by === this.page || this.inFlight.has(path)) return;
        if (event.revision <= (this.revisions.get(path) ?? 0)) return;
      }
      hear(event);
    };
  }

  private async post(url: string, body: string | ArrayBuffer): Promise<Response> {
    const headers = { 'x-workbench-token': this.bootData.token, 'x-workbench-page': this.page };
    const response = await fetch(url, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(await response.text());
    return response;
  }

  private count(paths: readonly string[], step: number): void {
    this.pending += step;
    for (const path of paths) {
      const writes = (this.inFlight.get(path) ?? 0) + step;
      if (writes > 0) this.inFlight.set(path, writes);
      else this.inFlight.delete(path);
    }
  }
}
