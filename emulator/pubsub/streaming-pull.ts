import { type ServerDuplexStream, status } from '@grpc/grpc-js';
import { failStream, RpcError } from '../common/grpc.ts';
import type { Capacity } from './backlog.ts';
import type { Broker } from './broker.ts';
import { newConsumer } from './consumer.ts';
import type { Dispatcher, Receiver } from './dispatcher.ts';
import type { Entry } from './entry.ts';
import { checkName, checkPullable, detached, invalid, notFound } from './names.ts';
import { receivedMessage } from './received-message.ts';

export interface StreamingPullRequest {
  subscription?: string;
  ackIds?: string[];
  modifyDeadlineSeconds?: number[];
  modifyDeadlineAckIds?: string[];
  streamAckDeadlineSeconds?: number;
  maxOutstandingMessages?: string;
  maxOutstandingBytes?: string;
}

export type StreamingPullCall = ServerDuplexStream<StreamingPullRequest, object>;

/** Runs one StreamingPull: the first request opens it, later ones acknowledge and move deadlines. */
export function streamingPull(broker: Broker, call: StreamingPullCall): void {
  let stream: MessageStream | undefined;
  call.on('data', (request: StreamingPullRequest) => {
    try {
      if (stream) stream.receive(request);
      else stream = open(broker, call, request);
    } catch (error) {
      stream?.close();
      failStream(call, error);
    }
  });
  call.on('end', () => {
    stream?.close();
    call.end();
  });
  call.on('cancelled', () => stream?.close());
  call.on('error', () => stream?.close());
}

function open(broker: Broker, call: StreamingPullCall, request: StreamingPullRequest): MessageStream {
  const dispatcher = broker.dispatcher(checkName(request.subscription, 'subscription'));
  const { config } = dispatcher.subscription;
  checkPullable(config);
  const stream = new MessageStream(dispatcher, call, request, () => broker.store.saved());
  stream.receive(request);
  dispatcher.add(stream);
  return stream;
}

class MessageStream implements Receiver {
  readonly consumer = newConsumer(true);
  readonly #dispatcher: Dispatcher;
  readonly #call: StreamingPullCall;
  readonly #saved: () => Promise<void>;
  readonly #maxMessages: number;
  readonly #maxBytes: number;
  #deadlineSeconds: number;
  #blocked = false;
  #told: boolean | undefined;

  constructor(
    dispatcher: Dispatcher,
    call: StreamingPullCall,
    request: StreamingPullRequest,
    saved: () => Promise<void>,
  ) {
    this.#dispatcher = dispatcher;
    this.#call = call;
    this.#saved = saved;
    this.#maxMessages = limit(request.maxOutstandingMessages);
    this.#maxBytes = limit(request.maxOutstandingBytes);
    this.#deadlineSeconds = dispatcher.subscription.config.ackDeadlineSeconds;
    call.on('drain', () => {
      this.#blocked = false;
      dispatcher.wake();
    });
  }

  receive(request: StreamingPullRequest): void {
    const {
      ackIds = [],
      modifyDeadlineAckIds = [],
      modifyDeadlineSeconds = [],
      streamAckDeadlineSeconds = 0,
    } = request;
    if (modifyDeadlineAckIds.length !== modifyDeadlineSeconds.length) {
      throw invalid('modify_deadline_ack_ids and modify_deadline_seconds have not the same length.');
    }
    if (streamAckDeadlineSeconds !== 0) {
      if (streamAckDeadlineSeconds < 10 || streamAckDeadlineSeconds > 600)
        throw invalid('stream_ack_deadline_seconds is 10 to 600.');
      this.#deadlineSeconds = streamAckDeadlineSeconds;
    }
    const acked = ackIds.map((id) => this.#dispatcher.acknowledge(id));
    const moved = modifyDeadlineAckIds.map((id, index) =>
      this.#dispatcher.modifyDeadline(id, (modifyDeadlineSeconds[index] ?? 0) * 1000),
    );
    if (this.#exactlyOnce && ackIds.length + modifyDeadlineAckIds.length > 0) {
      void this.#confirm(ackIds, acked, modifyDeadlineAckIds, moved);
    }
  }

  capacity(): Capacity {
    if (this.#blocked) return { messages: 0, bytes: 0 };
    return { messages: this.#maxMessages - this.consumer.messages, bytes: this.#maxBytes - this.consumer.bytes };
  }

  leaseMilliseconds(): number {
    return this.#deadlineSeconds * 1000;
  }

  deliver(entries: Entry[]): void {
    const receivedMessages = entries.map((entry) => receivedMessage(this.#dispatcher, entry));
    const tell = this.#told !== this.#exactlyOnce;
    this.#told = this.#exactlyOnce;
    this.#write({ receivedMessages, ...(tell && { subscriptionProperties: this.#properties() }) });
  }

  end(why: 'gone' | 'stopping'): void {
    this.close();
    const { config } = this.#dispatcher.subscription;
    if (why === 'stopping') failStream(this.#call, new RpcError(status.UNAVAILABLE, 'The emulator stops.'));
    else failStream(this.#call, config.detached ? detached(config.name) : notFound(config.name));
  }

  /** The client is gone; what it has is delivered again when its deadline is over. */
  close(): void {
    this.#dispatcher.remove(this);
  }

  get #exactlyOnce(): boolean {
    return this.#dispatcher.subscription.config.enableExactlyOnceDelivery ?? false;
  }

  #properties() {
    const { enableMessageOrdering = false } = this.#dispatcher.subscription.config;
    return { exactlyOnceDeliveryEnabled: this.#exactlyOnce, messageOrderingEnabled: enableMessageOrdering };
  }

  /** With exactly-once delivery the client is told which of its requests counted. */
  async #confirm(ackIds: string[], acked: boolean[], modifiedIds: string[], moved: boolean[]): Promise<void> {
    try {
      await this.#saved();
      this.#write({
        acknowledgeConfirmation: {
          ackIds: ackIds.filter((_, index) => acked[index]),
          invalidAckIds: ackIds.filter((_, index) => !acked[index]),
        },
        modifyAckDeadlineConfirmation: {
          ackIds: modifiedIds.filter((_, index) => moved[index]),
          invalidAckIds: modifiedIds.filter((_, index) => !moved[index]),
        },
        subscriptionProperties: this.#properties(),
      });
    } catch (error) {
      failStream(this.#call, error);
    }
  }

  #write(response: object): void {
    if (!this.#call.write(response)) this.#blocked = true;
  }
}

function limit(value: string | undefined): number {
  const number = Number(value ?? 0);
  return number > 0 ? number : Number.POSITIVE_INFINITY;
}
