import type { Output } from '../claim.ts';
import { type Conversation, conversationPath, newConversation } from '../conversation/conversation.ts';
import { say, type TextKey } from '../conversation/say.ts';
import { derivedId } from '../ids.ts';
import type { OutboundMessage } from '../messages/generated/types.ts';
import type { Reader, Transaction } from '../store.ts';
import { type Language, sayTime } from '../time/say-time.ts';
import { confirmationMail } from './confirmation.ts';
import type { Desk } from './desk.ts';
import { saidOf } from './still-so.ts';
import { type AppointmentRecord, isActive } from './types.ts';

type Owner = { name: string; email?: string; language: Language };
type Vehicle = { make?: string; model?: string };

/** What an owner is told of a change; `text` only of what the workshop did, since the dialogue answers for itself. */
type Notice = { text?: TextKey; mail?: 'booked' | 'cancelled' };
export type Notices =
  | {
      appointment: AppointmentRecord;
      notice: Notice;
      owner: Owner;
      car: string;
      conversation: Conversation | undefined;
    }
  | undefined;

/** Whom the change of this appointment concerns: owner, vehicle, and the conversation where the workshop acts; reads only. */
export async function readNotices(reader: Reader, desk: Desk, appointment: AppointmentRecord): Promise<Notices> {
  const notice = noticeOf(desk, appointment);
  if (!notice || appointment.ownerId === null) return undefined;
  const isWorkshops = desk.by === 'workshop';
  const paths = [
    `owners/${appointment.ownerId}`,
    `vehicles/${appointment.vin}`,
    ...(isWorkshops ? [conversationPath(appointment.vin)] : []),
  ];
  const [owner, vehicle, conversation] = await reader.getAll(paths);
  if (!owner) return undefined;
  const { make, model } = (vehicle ?? {}) as Vehicle;
  const { language } = owner as Owner;
  const car = [make, model].filter(Boolean).join(' ') || say(language, 'car');
  return { appointment, notice, owner: owner as Owner, car, conversation: conversation as Conversation | undefined };
}

function noticeOf({ by, announced, now }: Desk, { id, status, history, end }: AppointmentRecord): Notice | undefined {
  const kind = announced.find((one) => one.id === id)?.kind;
  if (!kind || (by !== 'owner' && by !== 'workshop') || end <= now.toISOString()) return undefined;
  const text = (key: TextKey) => (by === 'workshop' ? { text: key } : {});
  const wasActive = history.slice(0, -1).some((step) => isActive(step.status));
  if (kind === 'booked') return { ...text('booked'), mail: 'booked' };
  if (kind === 'proposed') return by === 'workshop' ? { text: 'proposedByWorkshop' } : undefined;
  if (status === 'cancelled' || status === 'declined') {
    if (wasActive) return { ...text('cancelledByWorkshop'), mail: 'cancelled' };
    return by === 'workshop' ? { text: 'declinedByWorkshop' } : undefined;
  }
  const isMoved = isActive(status) && history.at(-1)?.appointmentDate !== history.at(-2)?.appointmentDate;
  return isMoved ? { ...text('movedByWorkshop'), mail: 'booked' } : undefined;
}

/** The messages to the owner; what a workshop offers is noted in the conversation, so that the owner's "yes" books it. */
export function writeNotices(tx: Transaction, desk: Desk, notices: Notices): Output[] {
  if (!notices) return [];
  const { appointment, notice, owner, car } = notices;
  if (desk.by === 'workshop') noteOffer(tx, desk, notices);
  const { workshop, now } = desk;
  const { language } = owner;
  const time = sayTime(new Date(appointment.appointmentDate), workshop.timeZone, language, { date: true });
  const message = (channel: 'sms' | 'mail', content: Pick<OutboundMessage, 'text' | 'mail'>): Output => {
    const data: OutboundMessage = {
      v: 1,
      notificationId: derivedId('appointment', channel, appointment.id, appointment.history.length),
      channel,
      purpose: 'confirmation',
      ownerId: appointment.ownerId,
      vin: appointment.vin,
      booking: saidOf(appointment),
      ...content,
      at: now.toISOString(),
    };
    return { topic: 'outbound', message: { data } };
  };
  const text = notice.text && say(language, notice.text, { car, workshop: workshop.name, time });
  const mail =
    notice.mail && owner.email
      ? confirmationMail(
          { appointment, workshop, language, car, owner: { name: owner.name, email: owner.email } },
          notice.mail,
        )
      : undefined;
  return [...(text ? [message('sms', { text })] : []), ...(mail ? [message('mail', { mail })] : [])];
}

function noteOffer(tx: Transaction, { now, booking }: Desk, { appointment, conversation }: NonNullable<Notices>): void {
  const { id, vin, ownerId, workshopId, status, appointmentDate, holdUntil } = appointment;
  if (status !== 'proposed') {
    if (conversation?.offer?.appointmentId === id) tx.update(conversationPath(vin), { offer: null, asked: null });
    return;
  }
  const isAhead = booking.activeAppointmentId !== null && (booking.activeEnd ?? '') > now.toISOString();
  const known = conversation ?? newConversation(vin, ownerId, workshopId, now);
  const offer = {
    appointmentId: id,
    start: appointmentDate,
    until: holdUntil ?? '',
    moving: isAhead ? booking.activeAppointmentId : null,
  };
  tx.set(conversationPath(vin), {
    ...known,
    asked: 'offer',
    offer,
    options: [],
    updatedAt: now.toISOString(),
  } satisfies Conversation);
}
