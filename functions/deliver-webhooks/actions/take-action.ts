import { changeAppointment, proposeAppointment } from '../../../shared/booking/appointments.ts';
import type { BookingResult } from '../../../shared/booking/finish.ts';
import { loadWorkshop } from '../../../shared/booking/workshop.ts';
import { PlatformError } from '../../../shared/errors.ts';
import { relayOrLeave } from '../../../shared/http/relay.ts';
import { problem } from '../../../shared/http-problem.ts';
import { keepOutputs } from '../../../shared/outbox.ts';
import type { Deps } from '../../../shared/ports.ts';
import { type Recommendation, recommendationPath } from '../../../shared/recommendations/recommendation.ts';
import type { Transaction } from '../../../shared/store.ts';
import type { ActionGrant } from '../../../shared/webhooks/action-token.ts';

type Taken = { appointment: BookingResult['appointment'] | null; outputs: BookingResult['outputs'] };

const gone = (detail: string) => problem(410, 'Gone', detail);

/**
 * Does what an action link grants, once: the effect and the mark that the set is used (`actions/{set}`) are one transaction.
 * Throws HttpProblem 410 (expired, the set is used, or it is decided already) and conflicts such as `slot-taken` (409), which use nothing up.
 */
export async function takeAction(
  deps: Deps,
  grant: ActionGrant,
  appointmentDate: string | undefined,
): Promise<Taken['appointment']> {
  const { store, clock } = deps;
  const now = clock.now();
  if (grant.expires * 1_000 <= now.getTime()) throw gone('the link has expired');
  const path = `actions/${grant.set}`;
  const outboxId = `action_${grant.set}`;
  try {
    const { appointment, outputs } = await store.transaction(async (tx) => {
      if (await tx.get(path)) throw gone('this link, or another one of the same question, has been used');
      const taken =
        grant.subject === 'appointment'
          ? await onAppointment(tx, grant, appointmentDate, now)
          : await onRecommendation(tx, grant, appointmentDate, now);
      tx.create(path, {
        ...grant,
        at: now.toISOString(),
        appointmentDate: appointmentDate ?? null,
        expireAt: new Date(grant.expires * 1_000),
      });
      keepOutputs(tx, outboxId, taken.outputs, now);
      return taken;
    });
    await relayOrLeave(deps, outboxId, outputs);
    return appointment;
  } catch (error) {
    if (error instanceof PlatformError && error.code === 'appointment-ended') throw gone(error.message);
    throw error;
  }
}

const STATUS = { confirm: 'confirmed', decline: 'declined', complete: 'completed' } as const;

async function onAppointment(
  tx: Transaction,
  { action, id }: ActionGrant,
  appointmentDate: string | undefined,
  now: Date,
): Promise<Taken> {
  if (action === 'propose') return changeAppointment(tx, { id, appointmentDate, by: 'workshop', now });
  return changeAppointment(tx, { id, status: STATUS[action], by: 'workshop', now });
}

/** A time for the repair is offered to the owner; declined, the repair is not recommended any more. */
async function onRecommendation(
  tx: Transaction,
  { action, id, set }: ActionGrant,
  appointmentDate: string | undefined,
  now: Date,
): Promise<Taken> {
  const recommendation = await tx.get<Recommendation>(recommendationPath(id));
  if (recommendation?.status !== 'open' || recommendation.workshopId === null)
    throw gone('the recommendation is not open any more');
  if (action === 'decline' || appointmentDate === undefined) {
    tx.update(recommendationPath(id), {
      status: 'withdrawn',
      declinedAt: now.toISOString(),
      updatedAt: now.toISOString(),
    });
    return { appointment: null, outputs: [] };
  }
  const { vin, ownerId, workshopId, labourMinutes } = recommendation;
  const workshop = await loadWorkshop(tx, workshopId);
  return proposeAppointment(tx, {
    workshop,
    vin,
    ownerId,
    appointmentDate,
    minutes: labourMinutes,
    reasonKey: id,
    recommendationIds: [id],
    by: 'workshop',
    now,
    cause: set,
  });
}
