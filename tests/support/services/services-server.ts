import { createServer } from 'node:http';
import type { Services } from './services';

/** The services behind one local address: `BASE/host/path` stands for `https://host/path`. */
export interface ServicesServer {
  readonly base: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the played services on 127.0.0.1. With `wait` an answer really takes its time; without, it comes at once
 * and names its delay in `x-played-delay`, for a clock that does not run by itself.
 */
export async function serveServices(services: Services, wait: boolean): Promise<ServicesServer> {
  const server = createServer((request, response) => {
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const answer = services.answer(`https://${(request.url ?? '/').slice(1)}`, headers);
    if (answer === null) {
      request.socket.destroy();
      return;
    }
    const send = () => {
      response.writeHead(answer.status, { ...answer.headers, 'x-played-delay': String(answer.delay) });
      response.end(answer.body);
    };
    if (wait && answer.delay > 0) setTimeout(send, answer.delay).unref();
    else send();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    base: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
