import { v1 } from '@google-cloud/pubsub';
import { insecureEndpoint } from '../../shared/adapters/insecure-endpoint.ts';
import type { StoredMessage } from './dead-letter.ts';

const DEADLINE_EXCEEDED = 4;
const MOST_AT_ONCE = 100;
/** Longest that Pub/Sub lets a message be held. */
const HOLD_SECONDS = 600;
const WAIT_MS = 2_000;
/** A pull may come back empty although there is something. */
const EMPTY_PULLS = 2;
const MOST_ACK_IDS = 1_000;

export type Pulled = { ackId: string; message: StoredMessage };

/** A pull subscription, and the topics that its messages go back to. */
export type Subscriber = {
  /** Messages by and by, each held for ten minutes, until none comes any more. */
  batches(): AsyncGenerator<Pulled[]>;
  publish(topic: string, data: Buffer, attributes: Record<string, string>): Promise<void>;
  acknowledge(ackIds: string[]): Promise<void>;
  /** Gives them back to the subscription. */
  release(ackIds: string[]): Promise<void>;
};

/** On the official clients; `endpoint` is that of an emulator (host:port). */
export function createSubscriber(project: string, id: string, endpoint: string | undefined): Subscriber {
  const options = { projectId: project, ...insecureEndpoint(endpoint) };
  const client = new v1.SubscriberClient(options);
  const publisher = new v1.PublisherClient(options);
  const subscription = `projects/${project}/subscriptions/${id}`;
  const pull = async (): Promise<Pulled[]> => {
    try {
      const [{ receivedMessages }] = await client.pull(
        { subscription, maxMessages: MOST_AT_ONCE },
        { timeout: WAIT_MS },
      );
      return (receivedMessages ?? []).map(({ ackId, message }) => ({
        ackId: String(ackId),
        message: {
          messageId: String(message?.messageId),
          data: Buffer.from(message?.data ?? ''),
          attributes: message?.attributes ?? {},
          publishedAt: new Date(
            Number(message?.publishTime?.seconds ?? 0) * 1_000 + Number(message?.publishTime?.nanos ?? 0) / 1_000_000,
          ),
        },
      }));
    } catch (error) {
      if ((error as { code?: number }).code === DEADLINE_EXCEEDED) return [];
      throw error;
    }
  };
  const hold = async (ackIds: string[], ackDeadlineSeconds: number) => {
    for (let at = 0; at < ackIds.length; at += MOST_ACK_IDS)
      await client.modifyAckDeadline({ subscription, ackIds: ackIds.slice(at, at + MOST_ACK_IDS), ackDeadlineSeconds });
  };
  return {
    async *batches() {
      for (let empty = 0; empty < EMPTY_PULLS; ) {
        const batch = await pull();
        empty = batch.length === 0 ? empty + 1 : 0;
        if (batch.length === 0) continue;
        await hold(
          batch.map(({ ackId }) => ackId),
          HOLD_SECONDS,
        );
        yield batch;
      }
    },
    publish: async (topic, data, attributes) => {
      const name = `projects/${project}/topics/${topic}`;
      await publisher.publish({ topic: name, messages: [{ data, attributes }] }, { isBundling: false });
    },
    acknowledge: async (ackIds) => void (await client.acknowledge({ subscription, ackIds })),
    release: async (ackIds) => hold(ackIds, 0),
  };
}
