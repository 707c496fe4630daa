import type { Config } from '../../shared/config.ts';
import { shownMedia } from '../../shared/conversation/shown-media.ts';
import type {
  AppointmentChange,
  EventChange,
  EventChanges,
  OwnerMessage,
} from '../../shared/messages/generated/types.ts';
import type { Recommendation } from '../../shared/recommendations/recommendation.ts';
import type { Action } from '../../shared/webhooks/action-token.ts';
import { actionLinks } from './action-links.ts';
import type { Webhook } from './enqueue.ts';

type Photo = { url: string; contentType: string };

/** What a workshop's system is told of the car beside its VIN. */
export type VehicleNames = { licensePlate: string | null; make: string | null; model: string | null };

const EVENT_TYPES = {
  opened: 'event.opened',
  escalated: 'event.escalated',
  closed: 'event.closed',
} as const satisfies Partial<Record<EventChange['kind'], Webhook['type']>>;

const tellsWorkshop = (kind: EventChange['kind']): kind is keyof typeof EVENT_TYPES => Object.hasOwn(EVENT_TYPES, kind);

/** Events that opened, escalated or closed; what the workshop itself did to them is no news to it. */
export function eventWebhooks({ changeId, at, changes }: EventChanges, vehicle: VehicleNames): Webhook[] {
  return changes.flatMap(({ kind, event }) =>
    tellsWorkshop(kind)
      ? [{ type: EVENT_TYPES[kind], cause: `${changeId} ${event.id}`, timestamp: at, data: { ...event, ...vehicle } }]
      : [],
  );
}

export function recommendationWebhook(
  recommendation: Recommendation,
  { changeId, at }: { changeId: string; at: string },
  vehicle: VehicleNames,
  config: Config,
): Webhook {
  const { vehicleKey: _, explained, history: __, ...shown } = recommendation;
  const { id } = recommendation;
  const actions = actionLinks(['propose', 'decline'], { subject: 'recommendation', id, cause: changeId, at }, config);
  return {
    type: 'recommendation.created',
    cause: `${changeId} ${id}`,
    timestamp: at,
    data: { ...shown, ...vehicle, explained, actions },
  };
}

export function messageWebhook(
  message: OwnerMessage,
  { vin, ownerId }: { vin: string; ownerId: string },
  vehicle: VehicleNames,
  { publicApiUrl }: Config,
): Webhook {
  const { messageId, body, receivedAt } = message;
  const media = message.media && shownMedia(vin, messageId, message.media as Photo[], publicApiUrl);
  return {
    type: 'message.received',
    cause: messageId,
    timestamp: receivedAt,
    data: { messageId, vin, ownerId, ...vehicle, text: body, ...(media ? { media } : {}), receivedAt },
  };
}

const APPOINTMENT_ACTIONS: Record<AppointmentChange['kind'], readonly Action[]> = {
  proposed: ['confirm', 'decline', 'propose'],
  booked: ['propose', 'complete', 'decline'],
  changed: [],
  cancelled: [],
};

/** A booking that moved asks for the same decisions as a new one. */
const actionsOf = ({ kind, appointment: { status } }: AppointmentChange) =>
  kind === 'changed' && (status === 'booked' || status === 'confirmed')
    ? APPOINTMENT_ACTIONS.booked
    : APPOINTMENT_ACTIONS[kind];

export function appointmentWebhook(change: AppointmentChange, vehicle: VehicleNames, config: Config): Webhook {
  const { changeId, kind, at, by, appointment } = change;
  const { id, appointmentDate } = appointment;
  const actions = actionLinks(
    actionsOf(change),
    { subject: 'appointment', id, cause: changeId, at, appointmentDate },
    config,
  );
  return {
    type: `appointment.${kind}`,
    cause: changeId,
    timestamp: at,
    data: {
      ...appointment,
      ...vehicle,
      ...(by ? { by } : {}),
      ...(Object.keys(actions).length > 0 ? { actions } : {}),
    },
  };
}
