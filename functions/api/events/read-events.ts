import { getEvent, listEvents } from '../../../shared/events/index.ts';
import type { Answer } from '../../../shared/http/answer.ts';
import type { EventStatus, EventType } from '../../../shared/messages/generated/types.ts';
import { type Recommendation, recommendationPath } from '../../../shared/recommendations/recommendation.ts';
import { listedWorkshop, visible } from '../access.ts';
import { type Context, param } from '../route.ts';

const PAGE = 100;

/** GET /v1/events: by last occurrence, the latest first unless `sort` says otherwise. */
export async function readEvents({ deps, principal, query }: Context): Promise<Answer> {
  const { status, type, vin, sort, pageToken, limit } = query;
  const page = await listEvents(deps.store, {
    status: status as EventStatus | undefined,
    type: type as EventType | undefined,
    vin,
    workshopId: listedWorkshop(principal, query.workshopId),
    ascending: sort === 'lastOccurredAt',
    pageToken,
    limit: Number(limit ?? PAGE),
  });
  return { status: 200, body: page };
}

/** GET /v1/events/{id}, with freeze frame, signals around it and history. */
export async function readEvent({ deps, principal, params }: Context): Promise<Answer> {
  const event = visible(principal, await getEvent(deps.store, param({ params }, 'id')), 'event');
  return { status: 200, body: event };
}

/** GET /v1/recommendations/{id}: rule, version, what it saw and why it fired. */
export async function readRecommendation({ deps, principal, params }: Context): Promise<Answer> {
  const id = param({ params }, 'id');
  const found = /^[\w-]+$/.test(id) ? await deps.store.get<Recommendation>(recommendationPath(id)) : undefined;
  const { vehicleKey: _, ...shown } = visible(principal, found, 'recommendation');
  return { status: 200, body: shown };
}
