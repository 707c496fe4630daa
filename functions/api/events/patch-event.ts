import { randomUUID } from 'node:crypto';
import type { Output } from '../../../shared/claim.ts';
import { changeEvents, getEvent, loadCarEvents, vehicleKeyOf } from '../../../shared/events/index.ts';
import type { Answer } from '../../../shared/http/answer.ts';
import { relayOrLeave } from '../../../shared/http/relay.ts';
import { keepOutputs } from '../../../shared/outbox.ts';
import { visible } from '../access.ts';
import type { EventPatch } from '../generated/requests.types.ts';
import { type Context, param } from '../route.ts';
import { readForVerdict } from '../rules/record-verdict.ts';

/**
 * PATCH /v1/events/{id}: a workshop acknowledges or closes it. One that is closed takes a reason and finding only (409 otherwise).
 * A finding judges the rule that made the event's recommendation.
 */
export async function patchEvent({ deps, principal, params, body }: Context): Promise<Answer> {
  const { store, clock } = deps;
  const id = param({ params }, 'id');
  visible(principal, await getEvent(store, id), 'event');
  const { status, reason, finding } = body as EventPatch;
  const changeId = randomUUID();
  const at = clock.now();
  const outputs = await store.transaction(async (tx): Promise<Output[]> => {
    const events = await loadCarEvents(tx, vehicleKeyOf(id), [id]);
    const event = events.active.find((one) => one.id === id) ?? events.closed.get(id);
    const judged = event?.recommendationId ? [event.recommendationId] : [];
    const writeVerdict = await readForVerdict(tx, judged, finding, at);
    const request = { eventId: id, kind: status, by: 'workshop', reason, finding } as const;
    const message = changeEvents(tx, events, { changeId, at, requests: [request] });
    writeVerdict(tx);
    const made = message ? [{ topic: 'event-changes', message: { data: message } }] : [];
    keepOutputs(tx, changeId, made, at);
    return made;
  });
  await relayOrLeave(deps, changeId, outputs);
  return { status: 200, body: await getEvent(store, id) };
}
