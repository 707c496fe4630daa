import { v1 } from '@google-cloud/pubsub';
import { credentials } from '@grpc/grpc-js';
import type { Wiring } from './wiring.ts';

const ALREADY_EXISTS = 6;
const DEAD_LETTERS = 'dead-letters';

/** Topics and subscriptions as the wiring has them, made where they are missing, pushing to where the functions listen now. */
export async function setUpPubSub(
  project: string,
  port: number,
  wiring: Wiring,
  functionPorts: Record<string, number>,
): Promise<{ tick(): Promise<void>; close(): Promise<void> }> {
  const endpoint = { projectId: project, apiEndpoint: '127.0.0.1', port, sslCreds: credentials.createInsecure() };
  const publisher = new v1.PublisherClient(endpoint);
  const subscriber = new v1.SubscriberClient(endpoint);
  const topicName = (topic: string) => `projects/${project}/topics/${topic}`;
  await Promise.all(
    Object.entries(wiring.topics).map(([topic, { retentionDays }]) =>
      unlessThere(
        publisher.createTopic({
          name: topicName(topic),
          messageRetentionDuration: { seconds: retentionDays * 86_400 },
        }),
      ),
    ),
  );
  await Promise.all(
    Object.entries(wiring.subscriptions).map(async ([id, subscription]) => {
      const name = `projects/${project}/subscriptions/${id}`;
      const pushConfig = subscription.function
        ? { pushEndpoint: `http://127.0.0.1:${functionPorts[subscription.function]}/push/${id}` }
        : undefined;
      const made = await unlessThere(
        subscriber.createSubscription({
          name,
          topic: topicName(subscription.topic),
          expirationPolicy: {},
          messageRetentionDuration: { seconds: (subscription.retentionDays ?? 7) * 86_400 },
          ...(pushConfig && {
            pushConfig,
            ackDeadlineSeconds: subscription.ackDeadlineSeconds,
            retryPolicy: {
              minimumBackoff: { seconds: subscription.minimumBackoffSeconds },
              maximumBackoff: { seconds: subscription.maximumBackoffSeconds },
            },
            deadLetterPolicy: {
              deadLetterTopic: topicName(DEAD_LETTERS),
              maxDeliveryAttempts: subscription.maxDeliveryAttempts,
            },
          }),
        }),
      );
      if (!made && pushConfig) await subscriber.modifyPushConfig({ subscription: name, pushConfig });
    }),
  );
  return {
    tick: async () =>
      void (await publisher.publish({ topic: topicName('minute-tick'), messages: [{ data: Buffer.from('{}') }] })),
    close: async () => void (await Promise.all([publisher.close(), subscriber.close()])),
  };
}

/** Whether it was made by this call. */
async function unlessThere(making: Promise<unknown>): Promise<boolean> {
  try {
    await making;
    return true;
  } catch (error) {
    if ((error as { code?: number }).code === ALREADY_EXISTS) return false;
    throw error;
  }
}
