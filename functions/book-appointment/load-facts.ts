import { canBeBooked } from '../../shared/booking/appointments.ts';
import {
  type AppointmentRecord,
  appointmentPath,
  type VehicleBooking,
  vehicleBookingPath,
} from '../../shared/booking/types.ts';
import { loadWorkshop } from '../../shared/booking/workshop.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import { say } from '../../shared/conversation/say.ts';
import type { Recommendation } from '../../shared/recommendations/recommendation.ts';
import type { Reader } from '../../shared/store.ts';
import { carName } from './choose-car.ts';
import type { Facts } from './dialogue/facts.ts';
import type { Owner, Vehicle } from './find-sender.ts';

const URGENCIES = ['critical', 'high', 'medium', 'low'];

/** All that an answer may need: workshop, booking, its appointment, and that of the offer (at most 4 documents, and the offer's days where its hold is over). */
export async function loadFacts(
  reader: Reader,
  given: { owner: Owner; vehicle: Vehicle; conversation: Conversation; recommendations: Recommendation[]; now: Date },
): Promise<{ facts: Facts; state: Conversation }> {
  const { owner, vehicle, conversation, now } = given;
  const workshop = await loadWorkshop(reader, vehicle.workshopId);
  const active = await reader.get<VehicleBooking>(vehicleBookingPath(vehicle.vin));
  const isAhead = active?.activeAppointmentId && (active.activeEnd ?? '') > now.toISOString();
  const path = (id: string | null | undefined) => (id ? [appointmentPath(id)] : []);
  const bookingPath = path(isAhead ? active.activeAppointmentId : undefined);
  const offerPath = path(conversation.offer?.appointmentId);
  const appointments = await reader.getAll<AppointmentRecord>([...bookingPath, ...offerPath]);
  const booking = appointments[bookingPath.length - 1];
  const offer = offerPath.length > 0 ? appointments[bookingPath.length] : undefined;
  const language = conversation.language ?? owner.language;
  const facts = {
    language,
    now,
    workshop,
    car: carName(vehicle) || say(language, 'car'),
    faults: given.recommendations.filter(({ vin }) => vin === vehicle.vin).sort(byUrgency),
    booking,
    offerIsFree: offer ? await canBeBooked(reader, workshop, offer, now, booking?.id) : false,
  };
  return { facts, state: asOfNow(conversation, offer, facts) };
}

/** The conversation as things stand: the workshop may have withdrawn or moved what was offered, or booked meanwhile. */
function asOfNow(state: Conversation, record: AppointmentRecord | undefined, { booking, now }: Facts): Conversation {
  const options = state.options.filter((start) => start > now.toISOString());
  const isOpen = record?.status === 'proposed' || record?.status === 'expired';
  if (!state.offer || !record || !isOpen) {
    const asked = (state.asked === 'offer' || state.asked === 'options') && options.length === 0 ? null : state.asked;
    return { ...state, options, asked, offer: null };
  }
  const offer = {
    appointmentId: record.id,
    start: record.appointmentDate,
    until: record.holdUntil ?? '',
    moving: booking?.id ?? null,
  };
  return { ...state, options, offer };
}

const byUrgency = (a: Recommendation, b: Recommendation) =>
  URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) || (a.createdAt < b.createdAt ? -1 : 1);
