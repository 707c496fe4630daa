import http from 'node:http';
import https from 'node:https';
import type { Capacity } from './backlog.ts';
import { newConsumer } from './consumer.ts';
import type { Dispatcher, Receiver } from './dispatcher.ts';
import type { Entry } from './entry.ts';
import type { TokenSource } from './oidc.ts';
import { pushRequest } from './push-request.ts';
import { PushWindow } from './push-window.ts';
import type { PushConfig } from './resources.ts';

/** Answers that acknowledge; 102 comes before a final answer and is seen as its own event. */
const ACKNOWLEDGING = new Set([200, 201, 202, 204]);

/** Pushes a subscription's messages to its endpoint. */
export class Pusher implements Receiver {
  readonly consumer = newConsumer(false);
  readonly #dispatcher: Dispatcher;
  readonly #config: PushConfig;
  readonly #endpoint: URL;
  readonly #tokens: TokenSource;
  readonly #window = new PushWindow();
  readonly #agent: http.Agent;
  #pause: NodeJS.Timeout | undefined;
  #retired = false;
  #ended = false;

  constructor(dispatcher: Dispatcher, config: PushConfig, tokens: TokenSource) {
    this.#dispatcher = dispatcher;
    this.#config = config;
    this.#tokens = tokens;
    this.#endpoint = new URL(config.pushEndpoint ?? '');
    const module = this.#endpoint.protocol === 'https:' ? https : http;
    this.#agent = new module.Agent({ keepAlive: true, scheduling: 'lifo' });
  }

  capacity(): Capacity {
    const room = this.#window.room(this.consumer.messages, Date.now());
    return { messages: room, bytes: Number.POSITIVE_INFINITY };
  }

  /** The HTTP request has the deadline. */
  leaseMilliseconds(): number {
    return Number.POSITIVE_INFINITY;
  }

  deliver(entries: Entry[]): void {
    for (const entry of entries) this.#post(entry, entry.lease);
  }

  /** Takes no more; what is under way is finished. */
  retire(): void {
    clearTimeout(this.#pause);
    this.#retired = true;
    this.#dispatcher.remove(this);
    if (this.consumer.messages === 0) this.#agent.destroy();
  }

  end(): void {
    this.retire();
    this.#ended = true;
    this.#agent.destroy();
  }

  #post(entry: Entry, lease: number): void {
    const { config } = this.#dispatcher.subscription;
    const attempt = config.deadLetterPolicy ? entry.failures + 1 : undefined;
    const { headers, body } = pushRequest(entry.message, config.name, this.#config, attempt);
    const { oidcToken } = this.#config;
    if (oidcToken?.serviceAccountEmail) {
      const audience = oidcToken.audience || this.#endpoint.href;
      headers.authorization = `Bearer ${this.#tokens.token(oidcToken.serviceAccountEmail, audience, Date.now())}`;
    }
    const send = this.#endpoint.protocol === 'https:' ? https.request : http.request;
    const request = send(this.#endpoint, { method: 'POST', headers, agent: this.#agent });
    const settle = once((acknowledged: boolean) => {
      clearTimeout(timeout);
      this.#settle(entry, lease, acknowledged);
    });
    const timeout = setTimeout(() => {
      settle(false);
      request.destroy();
    }, config.ackDeadlineSeconds * 1000);
    request.on('response', (response) => {
      response.resume();
      settle(ACKNOWLEDGING.has(response.statusCode ?? 0));
    });
    request.on('information', ({ statusCode }) => {
      if (statusCode === 102) settle(true);
    });
    request.on('error', () => settle(false));
    request.end(body);
  }

  #settle(entry: Entry, lease: number, acknowledged: boolean): void {
    if (this.#ended || !this.#dispatcher.subscription.backlog.holds(entry, lease)) return;
    if (acknowledged) {
      this.#window.succeeded();
      this.#dispatcher.finish(entry);
    } else this.#failed(entry);
    if (this.#retired && this.consumer.messages === 0) this.#agent.destroy();
  }

  #failed(entry: Entry): void {
    const now = Date.now();
    this.#window.failed(now, !this.#dispatcher.subscription.config.retryPolicy);
    this.#dispatcher.giveUp(entry);
    if (this.#retired) return;
    const pause = this.#window.pauseLeft(now);
    clearTimeout(this.#pause);
    if (pause > 0) this.#pause = setTimeout(() => this.#dispatcher.wake(), pause);
  }
}

function once(settle: (acknowledged: boolean) => void): (acknowledged: boolean) => void {
  let settled = false;
  return (acknowledged) => {
    if (settled) return;
    settled = true;
    settle(acknowledged);
  };
}
