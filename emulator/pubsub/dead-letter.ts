import type { Message } from './message.ts';

const DEFAULT_ATTEMPTS = 5;

/** Whether a message that failed this often goes to the dead-letter topic. */
export function isExhausted(failures: number, maxDeliveryAttempts: number | undefined): boolean {
  return failures >= (maxDeliveryAttempts || DEFAULT_ATTEMPTS);
}

/** Attributes of a dead-lettered message: its own, and where it comes from. */
export function deadLetterAttributes(message: Message, subscription: string, failures: number): Record<string, string> {
  const [, project = '', , id = ''] = subscription.split('/');
  return {
    ...message.attributes,
    CloudPubSubDeadLetterSourceDeliveryCount: String(failures),
    CloudPubSubDeadLetterSourceSubscription: id,
    CloudPubSubDeadLetterSourceSubscriptionProject: project,
    CloudPubSubDeadLetterSourceTopicPublishTime: new Date(message.publishTime).toISOString().replace('Z', '+00:00'),
  };
}
