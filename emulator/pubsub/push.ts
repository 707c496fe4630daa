import type { Capacity } from './backlog.ts';
import { newConsumer } from './consumer.ts';
import type { Dispatcher, Receiver } from './dispatcher.ts';
import type { Entry } from './entry.ts';
import { HttpPoster } from './http-post.ts';
import type { TokenSource } from './oidc.ts';
import { pushRequest } from './push-request.ts';
import { LARGEST_WINDOW, PushWindow } from './push-window.ts';
import type { PushConfig } from './resources.ts';

/** Answers that acknowledge. */
const ACKNOWLEDGING = new Set([102, 200, 201, 202, 204]);

/** Pushes a subscription's messages to its endpoint. */
export class Pusher implements Receiver {
  readonly consumer = newConsumer(false);
  readonly #dispatcher: Dispatcher;
  readonly #config: PushConfig;
  readonly #endpoint: URL;
  readonly #tokens: TokenSource;
  readonly #window = new PushWindow();
  readonly #poster: HttpPoster;
  #pause: NodeJS.Timeout | undefined;
  #retired = false;
  #ended = false;

  constructor(dispatcher: Dispatcher, config: PushConfig, tokens: TokenSource) {
    this.#dispatcher = dispatcher;
    this.#config = config;
    this.#tokens = tokens;
    this.#endpoint = new URL(config.pushEndpoint ?? '');
    this.#poster = new HttpPoster(this.#endpoint, LARGEST_WINDOW);
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
    if (this.consumer.messages === 0) this.#poster.close();
  }

  end(): void {
    this.retire();
    this.#ended = true;
    this.#poster.close();
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
    this.#poster.post({ headers, body }, config.ackDeadlineSeconds * 1000, (status) => {
      this.#settle(entry, lease, status !== undefined && ACKNOWLEDGING.has(status));
    });
  }

  #settle(entry: Entry, lease: number, acknowledged: boolean): void {
    if (this.#ended || !this.#dispatcher.subscription.backlog.holds(entry, lease)) return;
    if (acknowledged) {
      this.#window.succeeded();
      this.#dispatcher.finish(entry);
    } else this.#failed(entry);
    if (this.#retired && this.consumer.messages === 0) this.#poster.close();
  }

  #failed(entry: Entry): void {
    const now = Date.now();
    this.#window.failed(now, !this.#dispatcher.subscription.config.retryPolicy);
    this.#dispatcher.giveUp(entry);
    this.#resume();
  }

  /** Delivers again when the push back-off is over. */
  #resume(): void {
    clearTimeout(this.#pause);
    if (this.#retired) return;
    const milliseconds = this.#window.pauseLeft(Date.now());
    if (milliseconds > 0) this.#pause = setTimeout(() => this.#resume(), milliseconds);
    else this.#dispatcher.wake();
  }
}
