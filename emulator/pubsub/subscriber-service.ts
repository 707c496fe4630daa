import { bidiStream, unary } from '../common/grpc.ts';
import type { Broker } from './broker.ts';
import { exactlyOnceFailure } from './exactly-once.ts';
import { applyFieldMask, type FieldMask } from './field-mask.ts';
import { alreadyExists, checkName, checkProject, checkPullable, invalid, notFound } from './names.ts';
import { type PageRequest, page } from './paging.ts';
import { PullRequest } from './pull.ts';
import { receivedMessage } from './received-message.ts';
import type { PushConfig, Subscription } from './resources.ts';
import { type StreamingPullCall, streamingPull } from './streaming-pull.ts';
import { checkedSubscription, MUTABLE_SUBSCRIPTION_FIELDS } from './subscription-config.ts';

/** google.pubsub.v1.Subscriber, its snapshots aside. */
export function subscriberService(broker: Broker) {
  const { store } = broker;

  async function put(subscription: Subscription, epoch: number): Promise<Subscription> {
    broker.change({ r: 'subscription', subscription, epoch });
    await store.saved();
    return shown(subscription);
  }

  /** With the topic's retention, which is output only. */
  function shown(subscription: Subscription): Subscription {
    const retention = store.state.topics.get(subscription.topic)?.config.messageRetentionDuration;
    return retention ? { ...subscription, topicMessageRetentionDuration: retention } : subscription;
  }

  return {
    CreateSubscription: unary((given: Subscription) => {
      const subscription = checkedSubscription({ ...given, detached: false });
      checkName(subscription.name, 'subscription');
      checkName(subscription.topic, 'topic');
      if (store.state.subscriptions.has(subscription.name)) throw alreadyExists(subscription.name);
      broker.topic(subscription.topic);
      return put(subscription, broker.nextId());
    }),

    GetSubscription: unary(({ subscription }: { subscription?: string }) =>
      shown(broker.subscription(checkName(subscription, 'subscription')).config),
    ),

    UpdateSubscription: unary(
      ({ subscription: update, updateMask }: { subscription?: Subscription; updateMask?: FieldMask }) => {
        const { config, epoch } = broker.subscription(checkName(update?.name, 'subscription'));
        return put(
          checkedSubscription(applyFieldMask(config, update ?? config, updateMask, MUTABLE_SUBSCRIPTION_FIELDS)),
          epoch,
        );
      },
    ),

    ModifyPushConfig: unary(
      async ({ subscription: name, pushConfig }: { subscription?: string; pushConfig?: PushConfig | null }) => {
        const { config, epoch } = broker.subscription(checkName(name, 'subscription'));
        await put(checkedSubscription({ ...config, pushConfig: pushConfig ?? {} }), epoch);
        return {};
      },
    ),

    ListSubscriptions: unary((request: PageRequest & { project?: string }) => {
      const prefix = `${checkProject(request.project)}/`;
      const all = [...store.state.subscriptions.values()]
        .map(({ config }) => config)
        .filter(({ name }) => name.startsWith(prefix));
      const { items, nextPageToken } = page(all, ({ name }) => name, request);
      return { subscriptions: items.map(shown), nextPageToken };
    }),

    DeleteSubscription: unary(async ({ subscription }: { subscription?: string }) => {
      const { name } = broker.subscription(checkName(subscription, 'subscription')).config;
      broker.change({ r: 'deleteSubscription', name });
      await store.saved();
      return {};
    }),

    Pull: unary(async (request: { subscription?: string; maxMessages?: number; returnImmediately?: boolean }, call) => {
      const dispatcher = broker.dispatcher(checkName(request.subscription, 'subscription'));
      const { config } = dispatcher.subscription;
      if ((request.maxMessages ?? 0) <= 0) throw invalid('max_messages is at least 1.');
      checkPullable(config);
      const pull = new PullRequest(dispatcher, request.maxMessages ?? 0, request.returnImmediately ?? false);
      call.on('cancelled', () => pull.end());
      const entries = await pull.answer;
      if (!store.state.subscriptions.has(config.name)) throw notFound(config.name);
      return { receivedMessages: entries.map((entry) => receivedMessage(dispatcher, entry)) };
    }),

    Acknowledge: unary(async ({ subscription: name, ackIds = [] }: { subscription?: string; ackIds?: string[] }) => {
      const dispatcher = broker.dispatcher(checkName(name, 'subscription'));
      if (ackIds.length === 0) throw invalid('The request has no ack ids.');
      const refused = ackIds.filter((ackId) => !dispatcher.acknowledge(ackId));
      await store.saved();
      if (refused.length > 0 && dispatcher.subscription.config.enableExactlyOnceDelivery)
        throw exactlyOnceFailure(refused);
      return {};
    }),

    ModifyAckDeadline: unary(
      async (request: { subscription?: string; ackIds?: string[]; ackDeadlineSeconds?: number }) => {
        const dispatcher = broker.dispatcher(checkName(request.subscription, 'subscription'));
        const { ackIds = [], ackDeadlineSeconds = 0 } = request;
        if (ackIds.length === 0) throw invalid('The request has no ack ids.');
        if (ackDeadlineSeconds < 0 || ackDeadlineSeconds > 600) throw invalid('The ack deadline is 0 to 600 seconds.');
        const refused = ackIds.filter((ackId) => !dispatcher.modifyDeadline(ackId, ackDeadlineSeconds * 1000));
        await store.saved();
        if (refused.length > 0 && dispatcher.subscription.config.enableExactlyOnceDelivery)
          throw exactlyOnceFailure(refused);
        return {};
      },
    ),

    StreamingPull: bidiStream((call: StreamingPullCall) => streamingPull(broker, call)),
  };
}
