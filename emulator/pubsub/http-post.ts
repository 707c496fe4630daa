import http from 'node:http';
import https from 'node:https';
import { urlToHttpOptions } from 'node:url';
import type { PushRequest } from './push-request.ts';

/** Posts to one endpoint over kept-alive connections. */
export class HttpPoster {
  readonly #options: https.RequestOptions;
  readonly #send: typeof https.request;
  readonly #agent: http.Agent;

  /** `connections`: most that are kept open. */
  constructor(endpoint: URL, connections: number) {
    const module = endpoint.protocol === 'https:' ? https : http;
    this.#agent = new module.Agent({ keepAlive: true, maxFreeSockets: connections });
    this.#options = { ...urlToHttpOptions(endpoint), method: 'POST', agent: this.#agent };
    this.#send = module.request;
  }

  /**
   * Posts, and tells the status of the answer once: 102 if that comes first, undefined if none came within the time, in milliseconds.
   * A kept-alive connection that the endpoint has just closed is no failure: the request goes out once more on another.
   */
  post({ headers, body }: PushRequest, milliseconds: number, settle: (status: number | undefined) => void): void {
    let settled = false;
    const finish = (status: number | undefined) => {
      if (settled) return;
      settled = true;
      clearTimeout(timeout);
      settle(status);
    };
    const send = (first: boolean) => {
      const request = this.#send({ ...this.#options, headers });
      request.on('response', (response) => {
        response.on('error', () => finish(undefined));
        response.resume();
        finish(response.statusCode);
      });
      request.on('information', ({ statusCode }) => {
        if (statusCode === 102) finish(statusCode);
      });
      request.on('error', (error: NodeJS.ErrnoException) => {
        if (first && !settled && request.reusedSocket && error.code === 'ECONNRESET') return send(false);
        finish(undefined);
      });
      request.end(body);
      current = request;
    };
    let current: http.ClientRequest | undefined;
    const timeout = setTimeout(() => {
      finish(undefined);
      current?.destroy();
    }, milliseconds);
    send(true);
  }

  /** Closes every connection. */
  close(): void {
    this.#agent.destroy();
  }
}
