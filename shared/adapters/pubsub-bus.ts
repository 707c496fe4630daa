import { v1 } from '@google-cloud/pubsub';
import { messageOf, PlatformError } from '../errors.ts';
import type { Bus, BusMessage } from '../ports.ts';
import { insecureEndpoint } from './insecure-endpoint.ts';

const MAX_MESSAGES = 1_000;
const MAX_BYTES = 9_000_000;
const NOT_FOUND = 5;
const INVALID_ARGUMENT = 3;

type Encoded = { data: Uint8Array; attributes: Record<string, string> };

/**
 * The Bus port on the official Publisher client: what is handed in goes out in one request, at once. (The veneer's
 * batching timer would hold messages back and might run after a function has answered.)
 */
export function createPubSubBus(projectId: string, endpoint?: string): Bus {
  let client: v1.PublisherClient | undefined;
  const publisher = () => {
    client ??= new v1.PublisherClient({ projectId, ...insecureEndpoint(endpoint) });
    return client;
  };
  return {
    publish: async (topic, messages) => {
      const name = `projects/${projectId}/topics/${topic}`;
      for (const batch of batches(messages.map(encoded))) {
        try {
          // The client would hold a request back for 10 ms to bundle it with others.
          await publisher().publish({ topic: name, messages: batch }, { isBundling: false });
        } catch (error) {
          const code = (error as { code?: number }).code;
          const kind = code === INVALID_ARGUMENT || code === NOT_FOUND ? 'permanent' : 'transient';
          throw new PlatformError(kind, `pubsub-${code ?? 'error'}`, `publishing to ${topic}: ${messageOf(error)}`, {
            cause: error,
          });
        }
      }
    },
  };
}

const encoded = ({ data, attributes = {} }: BusMessage): Encoded => ({
  data: Buffer.from(JSON.stringify(data)),
  attributes,
});

/** Publish requests within Pub/Sub's limits (1,000 messages, 10 MB). */
function batches(messages: Encoded[]): Encoded[][] {
  const result: Encoded[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const message of messages) {
    const last = result.at(-1);
    if (last && last.length < MAX_MESSAGES && bytes + message.data.length <= MAX_BYTES) {
      last.push(message);
      bytes += message.data.length;
    } else {
      result.push([message]);
      bytes = message.data.length;
    }
  }
  return result;
}
