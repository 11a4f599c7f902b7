import { Buffer } from 'node:buffer';
import type { Services } from '../../support/services/services';
import type { ProxyRequest, ProxyResponse } from '../protocol';

/** Says whether the plugin may reach a host. */
export type HostRule = (hostname: string) => boolean;

/** The rule of the tests: only servers of this machine. */
export const loopbackOnly: HostRule = hostname => ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);

/** The rule of `npm start -- --network`: any host, as in the app. */
export const anyHost: HostRule = () => true;

/**
 * Fetches for the page what a browser page could not fetch itself; errors are told as the app tells them. A host that
 * is not allowed is played if `services` know it.
 */
export async function proxy(
  request: ProxyRequest,
  allowed: HostRule,
  services: Services,
): Promise<ProxyResponse> {
  const url = new URL(request.url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return { error: `net::ERR_UNKNOWN_URL_SCHEME ${url.protocol}` };
  if (!allowed(url.hostname)) return await played(request, services);
  try {
    const response = await fetch(url, {
      method: request.method,
      headers: request.headers,
      body: request.body === null ? null : Buffer.from(request.body, 'base64'),
    });
    const base64 = Buffer.from(await response.arrayBuffer()).toString('base64');
    return { status: response.status, headers: Object.fromEntries(response.headers), base64 };
  } catch (error) {
    return { error: `net::ERR_FAILED ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function played({ url, headers }: ProxyRequest, services: Services): Promise<ProxyResponse> {
  const answer = services.answer(url, headers);
  if (answer === null) return { error: `net::ERR_BLOCKED_BY_CLIENT ${new URL(url).hostname}` };
  if (answer.delay > 0) await new Promise(resolve => setTimeout(resolve, answer.delay).unref());
  const base64 = Buffer.from(answer.body).toString('base64');
  return { status: answer.status, headers: { ...answer.headers }, base64 };
}
