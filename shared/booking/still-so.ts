import type { OutboundMessage } from '../messages/generated/types.ts';
import type { Reader } from '../store.ts';
import { type AppointmentRecord, appointmentPath, isActive } from './types.ts';

type Said = NonNullable<OutboundMessage['booking']>;

/** What a message tells of an appointment as it is now. */
export const saidOf = ({ id, history }: AppointmentRecord): Said => ({ appointmentId: id, step: history.length });

/** Whether what a message told of an appointment is still so. 1 read. */
export async function isStillSo(reader: Reader, { appointmentId, step }: Said, now: Date): Promise<boolean> {
  const record = await reader.get<AppointmentRecord>(appointmentPath(appointmentId));
  return record !== undefined && holds(record, step, now);
}

/**
 * By the appointment's history: a booking stands as long as it is neither ended nor moved, not even there and back (which was told for itself),
 * and is not over; an offer until anything becomes of it; what has ended stays ended.
 */
export function holds({ history, end }: Pick<AppointmentRecord, 'history' | 'end'>, step: number, now: Date): boolean {
  const said = history[step - 1];
  const since = history.slice(step);
  if (!said) return false;
  if (isActive(said.status))
    return (
      end > now.toISOString() &&
      since.every(({ status, appointmentDate }) => isActive(status) && appointmentDate === said.appointmentDate)
    );
  return said.status !== 'proposed' || (since.length === 0 && said.appointmentDate > now.toISOString());
}
