import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ClientConfig, PubSub, v1 } from '@google-cloud/pubsub';
import { credentials } from '@grpc/grpc-js';

/** For the tests: what they need around the emulator. */
export const PROJECT = 'projects/test';
export const topicName = (id: string) => `${PROJECT}/topics/${id}`;
export const subscriptionName = (id: string) => `${PROJECT}/subscriptions/${id}`;
export const snapshotName = (id: string) => `${PROJECT}/snapshots/${id}`;

export interface Clients {
  pubsub: PubSub;
  publisher: v1.PublisherClient;
  subscriber: v1.SubscriberClient;
  close(): Promise<void>;
}

/** The official clients, connected to an emulator. */
export function clientsOf(port: number): Clients {
  const pubsub = new PubSub({
    projectId: 'test',
    emulatorMode: true,
    apiEndpoint: `127.0.0.1:${port}`,
  } satisfies ClientConfig);
  const options = { servicePath: '127.0.0.1', port, sslCreds: credentials.createInsecure(), projectId: 'test' };
  const publisher = new v1.PublisherClient(options);
  const subscriber = new v1.SubscriberClient(options);
  return {
    pubsub,
    publisher,
    subscriber,
    async close() {
      await Promise.all([pubsub.close(), publisher.close(), subscriber.close()]);
    },
  };
}

/** What a push delivered: the request as it came, and its parsed body. */
export interface Visit {
  at: number;
  headers: IncomingHttpHeaders;
  body: {
    message: { data?: string; attributes?: Record<string, string>; messageId: string; orderingKey?: string };
    subscription: string;
    deliveryAttempt?: number;
  };
}

/** An HTTP endpoint that records what is pushed to it and answers with what `answer` gives for it: a status, or null for nothing at all. */
export async function startEndpoint(answer: (visit: Visit) => number | null | Promise<number | null>) {
  const visits: Visit[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const visit = {
        at: Date.now(),
        headers: request.headers,
        body: JSON.parse(Buffer.concat(chunks).toString()),
      } as Visit;
      visits.push(visit);
      void Promise.resolve(answer(visit)).then((status) => status !== null && response.writeHead(status).end());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/push`,
    visits,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Waits until something holds; fails after `milliseconds`. */
export async function until(holds: () => boolean, milliseconds = 8000): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`not within ${milliseconds} ms: ${holds}`);
    await sleep(5);
  }
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Pulls once and gives back what came, decoded. */
export async function pull(subscriber: v1.SubscriberClient, id: string, maxMessages = 100, returnImmediately = true) {
  const [response] = await subscriber.pull({ subscription: subscriptionName(id), maxMessages, returnImmediately });
  return (response.receivedMessages ?? []).map(({ ackId, message, deliveryAttempt }) => ({
    ackId: ackId ?? '',
    deliveryAttempt,
    text: Buffer.from(message?.data ?? '').toString(),
    attributes: message?.attributes ?? {},
    messageId: message?.messageId ?? '',
  }));
}
