import type { Filter } from './arguments.ts';
import { type DeadLetter, matches, REPLAY_TO, readDeadLetter } from './dead-letter.ts';
import type { Pulled, Subscriber } from './subscriber.ts';

/** Where messages of a subscription come from: its topic. */
export type TopicOf = (subscription: string) => string | undefined;

export type Counts = { replayed: number; failed: number; stay: number };

/** Every dead letter asked for, each once; all are given back. */
export async function listDeadLetters(
  subscriber: Subscriber,
  filter: Filter,
  take: (letter: DeadLetter) => void,
): Promise<void> {
  await eachOnce(subscriber, async (pulled) => {
    const letter = readDeadLetter(pulled.message);
    if (matches(letter, filter)) take(letter);
    return false;
  });
}

/**
 * Publishes each dead letter asked for again, to the topic that it came from and for the subscription that had failed it, and
 * acknowledges it after that. What has no way back stays, and so does what dies again meanwhile.
 */
export async function replayDeadLetters(
  subscriber: Subscriber,
  filter: Filter,
  topicOf: TopicOf,
  { now, say }: { now: Date; say: (line: string) => void },
): Promise<Counts> {
  const counts: Counts = { replayed: 0, failed: 0, stay: 0 };
  const asked = { ...filter, to: filter.to && filter.to < now ? filter.to : now };
  await eachOnce(subscriber, async ({ message }) => {
    const letter = readDeadLetter(message);
    if (!matches(letter, asked)) return false;
    const way = wayBack(letter, topicOf);
    if (typeof way === 'string') {
      counts.stay += 1;
      say(`${letter.messageId} stays: ${way}`);
      return false;
    }
    try {
      await subscriber.publish(way.topic, way.data, way.attributes);
    } catch (error) {
      counts.failed += 1;
      say(
        `${letter.messageId} could not be published to ${way.topic}: ${error instanceof Error ? error.message : String(error)}`,
      );
      return false;
    }
    counts.replayed += 1;
    return true;
  });
  return counts;
}

/** What to publish, or why it cannot be. */
export function wayBack(
  { subscription, original }: DeadLetter,
  topicOf: TopicOf,
): { topic: string; data: Buffer; attributes: Record<string, string> } | string {
  if (subscription === undefined) return 'nothing says which subscription it comes from';
  const topic = topicOf(subscription);
  if (topic === undefined) return `there is no subscription ${subscription} any more`;
  if (original === undefined) return 'it holds no message, only what was pushed in place of one';
  return { topic, data: original.data, attributes: { ...original.attributes, [REPLAY_TO]: subscription } };
}

/** Shows each message to `done`, once; those of which it says so are acknowledged, all others given back at the end. */
async function eachOnce(subscriber: Subscriber, done: (pulled: Pulled) => Promise<boolean>): Promise<void> {
  const seen = new Set<string>();
  const held: string[] = [];
  try {
    for await (const batch of subscriber.batches()) {
      const fresh = batch.filter(({ message }) => !seen.has(message.messageId));
      for (const { message } of fresh) seen.add(message.messageId);
      const handled = new Set<string>();
      for (const pulled of fresh) if (await done(pulled)) handled.add(pulled.ackId);
      if (handled.size > 0) await subscriber.acknowledge([...handled]);
      held.push(...batch.map(({ ackId }) => ackId).filter((ackId) => !handled.has(ackId)));
      // The first that were held come again: nothing new is left.
      if (fresh.length === 0) return;
    }
  } finally {
    await subscriber.release(held);
  }
}
