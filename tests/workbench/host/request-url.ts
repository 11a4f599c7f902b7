import type { RequestUrlParam, RequestUrlResponse, RequestUrlResponsePromise } from 'obsidian';
import type { ServerClient } from './server-client';

let server: ServerClient | null = null;

/** Says through whom requests go. */
export function requestThrough(client: ServerClient): void {
  server = client;
}

/** Fetches without the limits of a web page; throws for a status of 400 and more unless told not to. */
export function requestUrl(request: RequestUrlParam | string): RequestUrlResponsePromise {
  const response = send(typeof request === 'string' ? { url: request } : request);
  return Object.assign(response, {
    arrayBuffer: later(response, ({ arrayBuffer }) => arrayBuffer),
    text: later(response, ({ text }) => text),
    json: later(response, ({ json }) => json as unknown),
  });
}

export async function request(asked: RequestUrlParam | string): Promise<string> {
  return await requestUrl(asked).text;
}

/** A part nobody asks for must not become an unhandled rejection of its own. */
function later<T>(response: Promise<RequestUrlResponse>, part: (r: RequestUrlResponse) => T): Promise<T> {
  const result = response.then(part);
  result.catch(() => undefined);
  return result;
}

async function send({
  url,
  method = 'GET',
  headers = {},
  contentType,
  body,
  throw: strict = true,
}: RequestUrlParam): Promise<RequestUrlResponse> {
  if (!server) throw new Error('The workbench is not connected.');
  const answer = await server.request({
    url,
    method,
    headers: contentType ? { 'content-type': contentType, ...headers } : headers,
    body:
      body === undefined
        ? null
        : arrayBufferToBase64(typeof body === 'string' ? new TextEncoder().encode(body).buffer : body),
  });
  if ('error' in answer) throw new Error(answer.error);
  const { status } = answer;
  const arrayBuffer = base64ToArrayBuffer(answer.base64);
  const text = new TextDecoder().decode(arrayBuffer);
  const response = {
    status,
    headers: answer.headers,
    arrayBuffer,
    text,
    get json(): unknown {
      return JSON.parse(text) as unknown;
    },
  };
  if (status >= 400 && strict) {
    throw Object.assign(new Error(`Request failed, status ${status}`), { status, headers: answer.headers });
  }
  return response;
}

export function base64ToArrayBuffer(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0)).buffer;
}

export function arrayBufferToBase64(buffer: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(buffer), byte => String.fromCharCode(byte)).join(''));
}
