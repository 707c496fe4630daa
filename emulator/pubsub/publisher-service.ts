import { unary } from '../common/grpc.ts';
import type { Broker } from './broker.ts';
import { applyFieldMask, type FieldMask } from './field-mask.ts';
import { alreadyExists, checkName, checkProject } from './names.ts';
import { type PageRequest, page } from './paging.ts';
import { checkPublish } from './publish-limits.ts';
import type { PublishedMessage, Topic } from './resources.ts';
import { checkedTopic } from './subscription-config.ts';

const MUTABLE_TOPIC_FIELDS = new Set(['labels', 'messageStoragePolicy', 'messageRetentionDuration', 'kmsKeyName']);

/** google.pubsub.v1.Publisher. */
export function publisherService(broker: Broker) {
  const { store } = broker;
  return {
    CreateTopic: unary(async (given: Topic) => {
      const topic = checkedTopic(given);
      checkName(topic.name, 'topic');
      if (store.state.topics.has(topic.name)) throw alreadyExists(topic.name);
      broker.change({ r: 'topic', topic });
      await store.saved();
      return topic;
    }),

    GetTopic: unary(({ topic }: { topic?: string }) => broker.topic(checkName(topic, 'topic')).config),

    UpdateTopic: unary(async ({ topic: update, updateMask }: { topic?: Topic; updateMask?: FieldMask }) => {
      const current = broker.topic(checkName(update?.name, 'topic')).config;
      const topic = checkedTopic(applyFieldMask(current, update ?? current, updateMask, MUTABLE_TOPIC_FIELDS));
      broker.change({ r: 'topic', topic });
      await store.saved();
      return topic;
    }),

    DeleteTopic: unary(async ({ topic }: { topic?: string }) => {
      const { name } = broker.topic(checkName(topic, 'topic')).config;
      broker.change({ r: 'deleteTopic', name });
      await store.saved();
      return {};
    }),

    ListTopics: unary((request: PageRequest & { project?: string }) => {
      const prefix = `${checkProject(request.project)}/`;
      const topics = [...store.state.topics.values()]
        .map((topic) => topic.config)
        .filter(({ name }) => name.startsWith(prefix));
      const { items, nextPageToken } = page(topics, ({ name }) => name, request);
      return { topics: items, nextPageToken };
    }),

    ListTopicSubscriptions: unary((request: PageRequest & { topic?: string }) => {
      const topic = broker.topic(checkName(request.topic, 'topic'));
      const names = [...topic.subscriptions].map(({ config }) => config.name);
      const { items, nextPageToken } = page(names, (name) => name, request);
      return { subscriptions: items, nextPageToken };
    }),

    ListTopicSnapshots: unary((request: PageRequest & { topic?: string }) => {
      const topic = broker.topic(checkName(request.topic, 'topic'));
      const names = [...topic.snapshots].map(({ config }) => config.name);
      const { items, nextPageToken } = page(names, (name) => name, request);
      return { snapshots: items, nextPageToken };
    }),

    DetachSubscription: unary(async ({ subscription: name }: { subscription?: string }) => {
      const { config, epoch } = broker.subscription(checkName(name, 'subscription'));
      broker.change({ r: 'subscription', subscription: { ...config, detached: true }, epoch });
      await store.saved();
      return {};
    }),

    Publish: unary(async ({ topic: name, messages = [] }: { topic?: string; messages?: PublishedMessage[] }) => {
      const topic = broker.topic(checkName(name, 'topic'));
      checkPublish(messages);
      const messageIds = broker.publish(topic, messages);
      await store.saved();
      return { messageIds };
    }),
  };
}
