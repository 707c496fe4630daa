import {
  acceptMove,
  bookAppointment,
  changeAppointment,
  proposeAppointment,
} from '../../shared/booking/appointments.ts';
import type { BookingResult } from '../../shared/booking/finish.ts';
import { saidOf } from '../../shared/booking/still-so.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { OutboundMessage } from '../../shared/messages/generated/types.ts';
import type { Transaction } from '../../shared/store.ts';
import { type Facts, minutesOf } from './dialogue/facts.ts';
import type { Reply } from './dialogue/reply.ts';

const GENERAL_REASON = 'inspection';

/** `said`: the booking that was made or moved. */
type Done = { state: Conversation; outputs: BookingResult['outputs']; said?: OutboundMessage['booking'] };
type Case = { facts: Facts; vin: string; ownerId: string; cause: string };

/** Does in the transaction what the reply says, and notes an offer in the conversation. */
export async function perform(
  tx: Transaction,
  { state, effect }: Reply,
  { facts, vin, ownerId, cause }: Case,
): Promise<Done> {
  const { now, workshop, booking, faults } = facts;
  if (!effect) return { state, outputs: [] };
  const recommendationIds = booking?.recommendationIds ?? faults.map((fault) => fault.id);
  const visit = {
    workshop,
    vin,
    ownerId,
    minutes: booking?.minutes ?? minutesOf(facts),
    reasonKey: booking?.reasonKey ?? recommendationIds[0] ?? GENERAL_REASON,
    recommendationIds,
    now,
    cause,
  };
  switch (effect.do) {
    case 'propose': {
      const { appointment, outputs } = await proposeAppointment(tx, {
        ...visit,
        appointmentDate: effect.slot.start,
        by: 'system',
        moving: effect.moving,
      });
      const offer = {
        appointmentId: appointment.id,
        start: appointment.appointmentDate,
        until: appointment.holdUntil ?? '',
        moving: effect.moving,
      };
      return { state: { ...state, offer }, outputs };
    }
    case 'book':
      return booked(
        state,
        await changeAppointment(tx, { id: effect.appointmentId, status: 'booked', by: 'owner', now }),
      );
    case 'bookAt':
      return booked(state, await bookAppointment(tx, { ...visit, appointmentDate: effect.start, by: 'owner' }));
    case 'move':
      return booked(state, await acceptMove(tx, { ...effect, by: 'owner', now }));
    case 'cancel':
      return {
        state,
        outputs: (await changeAppointment(tx, { id: effect.appointmentId, status: 'cancelled', by: 'owner', now }))
          .outputs,
      };
    case 'release':
      return { state, outputs: await release(tx, effect.appointmentId, now) };
  }
}

const booked = (state: Conversation, { appointment, outputs }: BookingResult): Done => ({
  state,
  outputs,
  said: saidOf(appointment),
});

/** A hold that has run out or that the workshop has declined needs no giving back. */
async function release(tx: Transaction, appointmentId: string, now: Date) {
  const held = await tx.get<{ status: string }>(`appointments/${appointmentId}`);
  if (held?.status !== 'proposed') return [];
  return (await changeAppointment(tx, { id: appointmentId, status: 'declined', by: 'owner', now })).outputs;
}
