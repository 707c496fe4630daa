import { randomUUID } from 'node:crypto';
import type { Answer } from '../../../shared/http/answer.ts';
import { relayOrLeave } from '../../../shared/http/relay.ts';
import { keepOutputs } from '../../../shared/outbox.ts';
import type { Filter } from '../../../shared/store.ts';
import { attemptOf, type Delivery, deliveryPath } from '../../../shared/webhooks/delivery.ts';
import { listedWorkshop, visible } from '../access.ts';
import { pageOf, startOf } from '../page.ts';
import { type Context, param } from '../route.ts';

const PAGE = 100;

/** GET /v1/deliveries: webhooks with their attempts, the latest first. */
export async function listDeliveries({ deps, principal, query }: Context): Promise<Answer> {
  const limit = Number(query.limit ?? PAGE);
  const filters: [string, string | undefined][] = [
    ['workshopId', listedWorkshop(principal, query.workshopId)],
    ['state', query.state],
    ['type', query.type],
  ];
  const startAfter = startOf(query, 2);
  const found = await deps.store.query<Delivery>({
    collection: 'deliveries',
    where: filters.flatMap(([field, value]): Filter[] => (value === undefined ? [] : [[field, '==', value]])),
    orderBy: [
      ['createdAt', 'desc'],
      ['__name__', 'desc'],
    ],
    ...(startAfter ? { startAfter } : {}),
    limit: limit + 1,
  });
  const { items, nextPageToken } = pageOf(found, limit, query, ({ id, data }) => [data.createdAt, id]);
  return { status: 200, body: { deliveries: items.map(({ data }) => shown(data)), nextPageToken } };
}

/** GET /v1/deliveries/{id}. */
export async function readDelivery({ deps, principal, params }: Context): Promise<Answer> {
  const path = pathOf(param({ params }, 'id'));
  const delivery = path === undefined ? undefined : await deps.store.get<Delivery>(path);
  return { status: 200, body: shown(visible(principal, delivery, 'delivery')) };
}

/** POST /v1/deliveries/{id}:retry: tried once more now, whatever became of it; its attempts so far count. */
export async function retryDelivery({ deps, principal, params }: Context): Promise<Answer> {
  const now = deps.clock.now();
  const id = param({ params }, 'id');
  const path = pathOf(id);
  const outboxId = randomUUID();
  const outputs = [attemptOf(id)];
  const delivery = await deps.store.transaction(async (tx) => {
    const found = visible(principal, path === undefined ? undefined : await tx.get<Delivery>(path), 'delivery');
    const due: Delivery = { ...found, state: 'pending', reason: null, dueAt: now.toISOString() };
    tx.set(deliveryPath(id), due);
    keepOutputs(tx, outboxId, outputs, now);
    return due;
  });
  await relayOrLeave(deps, outboxId, outputs);
  return { status: 202, body: shown(delivery) };
}

const pathOf = (id: string) => (/^[\w-]+$/.test(id) ? deliveryPath(id) : undefined);

/** As callers see it: the payload as JSON, without what only the platform needs. */
function shown({ body, leaseUntil: _, expireAt: __, ...delivery }: Delivery): object {
  return { ...delivery, payload: JSON.parse(body) as unknown };
}
