import { status } from '@grpc/grpc-js';
import { RpcError, unary } from '../common/grpc.ts';
import type { Broker } from './broker.ts';
import { fromMilliseconds, type ProtoTime } from './duration.ts';
import { applyFieldMask, type FieldMask } from './field-mask.ts';
import { alreadyExists, checkName, checkProject, invalid, notFound } from './names.ts';
import { type PageRequest, page } from './paging.ts';
import type { Snapshot } from './resources.ts';

const LIFETIME_MS = 7 * 24 * 3600 * 1000;
/** A snapshot that would live less than this is not made. */
const SHORTEST_MS = 3600 * 1000;

/** The snapshots of google.pubsub.v1.Subscriber, and Seek. */
export function snapshotService(broker: Broker) {
  const { store } = broker;
  const { snapshots } = store.state;

  function snapshot(name: string | undefined): Snapshot {
    const known = snapshots.get(checkName(name, 'snapshot'));
    if (!known) throw notFound(name ?? '');
    return known.config;
  }

  return {
    CreateSnapshot: unary(
      async (request: { name?: string; subscription?: string; labels?: Record<string, string> }) => {
        const name = checkName(request.name, 'snapshot');
        const subscription = broker.subscription(checkName(request.subscription, 'subscription'));
        if (snapshots.has(name)) throw alreadyExists(name);
        const now = Date.now();
        const oldest = subscription.backlog.unacknowledged()[0]?.publishTime ?? now;
        const expires = oldest + LIFETIME_MS;
        if (expires - now < SHORTEST_MS)
          throw new RpcError(status.FAILED_PRECONDITION, 'The backlog is too old for a snapshot.');
        const { labels } = request;
        const config: Snapshot = {
          name,
          topic: subscription.config.topic,
          expireTime: fromMilliseconds(expires),
          ...(labels && { labels }),
        };
        broker.change({ r: 'snapshot', snapshot: config, subscription: subscription.config.name });
        await store.saved();
        return config;
      },
    ),

    GetSnapshot: unary((request: { snapshot?: string }) => snapshot(request.snapshot)),

    ListSnapshots: unary((request: PageRequest & { project?: string }) => {
      const prefix = `${checkProject(request.project)}/`;
      const all = [...snapshots.values()].map(({ config }) => config).filter(({ name }) => name.startsWith(prefix));
      const { items, nextPageToken } = page(all, ({ name }) => name, request);
      return { snapshots: items, nextPageToken };
    }),

    UpdateSnapshot: unary(async (request: { snapshot?: Snapshot; updateMask?: FieldMask }) => {
      const current = snapshot(request.snapshot?.name);
      const config = applyFieldMask(
        current,
        request.snapshot ?? current,
        request.updateMask,
        new Set(['labels', 'expireTime']),
      );
      broker.change({ r: 'snapshot', snapshot: config, subscription: '' });
      await store.saved();
      return config;
    }),

    DeleteSnapshot: unary(async (request: { snapshot?: string }) => {
      const { name } = snapshot(request.snapshot);
      broker.change({ r: 'deleteSnapshot', name });
      await store.saved();
      return {};
    }),

    Seek: unary(async (request: { subscription?: string; time?: ProtoTime; snapshot?: string }) => {
      const { config } = broker.subscription(checkName(request.subscription, 'subscription'));
      const target = { r: 'seek' as const, subscription: config.name, epoch: broker.nextId() };
      if (request.snapshot) {
        const { name, topic } = snapshot(request.snapshot);
        if (topic !== config.topic) throw invalid('The snapshot is not of the topic of the subscription.');
        broker.change({ ...target, snapshot: name });
      } else if (request.time) broker.change({ ...target, time: request.time });
      else throw invalid('Seek takes a time or a snapshot.');
      await store.saved();
      return {};
    }),
  };
}
