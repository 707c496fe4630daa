import type {
  AppointmentChange,
  EventChanges,
  OwnerMessage,
  RecommendationsMade,
} from '../../shared/messages/generated/types.ts';
import {
  validateAppointmentChange,
  validateEventChanges,
  validateOwnerMessage,
  validateRecommendationsMade,
} from '../../shared/messages/generated/validate.ts';
import type { Deps } from '../../shared/ports.ts';
import type { PushHandler } from '../../shared/push-function.ts';
import { type Recommendation, recommendationPath } from '../../shared/recommendations/recommendation.ts';
import { type EndpointDocument, endpointOf, wants } from '../../shared/webhooks/endpoint.ts';
import { enqueue, type Webhook } from './enqueue.ts';
import { parsed } from './parse-message.ts';
import { senderOf } from './sender.ts';
import {
  appointmentWebhook,
  eventWebhooks,
  messageWebhook,
  recommendationWebhook,
  type VehicleNames,
} from './webhooks-of.ts';

// Each: 1 read for the workshop, none more where it has no endpoint; else 1 for the vehicle, and 1 read and 1 write a webhook.

export const onEventChanges: PushHandler = async (message, deps) => {
  const changes = parsed<EventChanges>(message, validateEventChanges);
  await tell(deps, changes.workshopId, changes.vin, async (vehicle) => eventWebhooks(changes, vehicle));
};

/** One read more for each recommendation that is new. */
export const onRecommendations: PushHandler = async (message, deps) => {
  const made = parsed<RecommendationsMade>(message, validateRecommendationsMade);
  const created = made.recommendations.filter(({ kind }) => kind === 'created');
  if (created.length === 0) return;
  await tell(deps, made.workshopId, made.vin, async (vehicle) => {
    const found = await deps.store.getAll<Recommendation>(created.map(({ id }) => recommendationPath(id)));
    return found.flatMap((recommendation) =>
      recommendation ? [recommendationWebhook(recommendation, made, vehicle, deps.config)] : [],
    );
  });
};

/** 2 queries before, to find whose text it is; that of an owner of several cars is taken once book-appointment has taken it. STOP and its like are between the owner and the carrier. */
export const onOwnerMessage: PushHandler = async (message, deps) => {
  const text = parsed<OwnerMessage>(message, validateOwnerMessage);
  const sender = text.optOutType ? undefined : await senderOf(deps, text);
  if (sender)
    await tell(deps, sender.workshopId, sender.vin, async (vehicle) => [
      messageWebhook(text, sender, vehicle, deps.config),
    ]);
};

export const onAppointmentChange: PushHandler = async (message, deps) => {
  const change = parsed<AppointmentChange>(message, validateAppointmentChange);
  const { vin, workshopId } = change.appointment;
  await tell(deps, workshopId, vin, async (vehicle) => [appointmentWebhook(change, vehicle, deps.config)]);
};

/** Keeps what the workshop's endpoint wants of the webhooks, and has them delivered. */
async function tell(
  deps: Deps,
  workshopId: string | null,
  vin: string,
  webhooksOf: (vehicle: VehicleNames) => Promise<Webhook[]>,
): Promise<void> {
  const workshop = workshopId === null ? undefined : await deps.store.get<EndpointDocument>(`workshops/${workshopId}`);
  if (workshopId === null || !workshop || !endpointOf(workshop)) return;
  const vehicle = await deps.store.get<Partial<VehicleNames>>(`vehicles/${vin}`);
  const { licensePlate = null, make = null, model = null } = vehicle ?? {};
  const webhooks = (await webhooksOf({ licensePlate, make, model })).filter(({ type }) => wants(workshop, type));
  if (webhooks.length > 0) await enqueue(deps, { kind: 'workshop', id: workshopId }, webhooks);
}
