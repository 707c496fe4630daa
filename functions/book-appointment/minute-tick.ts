import { changeAppointment } from '../../shared/booking/appointments.ts';
import { checkRepair } from '../../shared/booking/check-repair.ts';
import { saidOf } from '../../shared/booking/still-so.ts';
import { type AppointmentRecord, appointmentPath } from '../../shared/booking/types.ts';
import { loadWorkshop } from '../../shared/booking/workshop.ts';
import type { Output } from '../../shared/claim.ts';
import { say } from '../../shared/conversation/say.ts';
import { messageOf } from '../../shared/errors.ts';
import { derivedId } from '../../shared/ids.ts';
import type { OutboundMessage } from '../../shared/messages/generated/types.ts';
import { keepOutputs, relayOutputs } from '../../shared/outbox.ts';
import type { Deps } from '../../shared/ports.ts';
import type { Transaction } from '../../shared/store.ts';
import { sayTime } from '../../shared/time/say-time.ts';
import { carName } from './choose-car.ts';
import type { Owner, Vehicle } from './find-sender.ts';

const AT_ONCE = 100;

/**
 * What has come due: proposals whose hold is over expire, owners are reminded of tomorrow's booking, and completed repairs are looked at
 * again. 3 queries where nothing is due.
 */
export async function handleMinuteTick(_message: unknown, deps: Deps): Promise<void> {
  const now = deps.clock.now();
  const due = async (field: 'holdUntil' | 'reminderDueAt' | 'outcomeDueAt') => {
    const found = await deps.store.query<AppointmentRecord>({
      collection: 'appointments',
      where: [[field, '<=', now.toISOString()]],
      orderBy: [[field, 'asc']],
      limit: AT_ONCE,
    });
    const order = (record: AppointmentRecord) => `${record[field]} ${record.appointmentDate}`;
    return found.sort((a, b) => (order(a.data) < order(b.data) ? -1 : 1));
  };
  for (const { id, data } of await due('holdUntil')) {
    await each(deps, `expire_${id}_${data.holdUntil}`, (tx) => expire(tx, id, now));
  }
  for (const { id, data } of await due('reminderDueAt')) {
    await each(deps, `remind_${id}_${data.reminderDueAt}`, (tx) => remind(tx, id, now));
  }
  for (const { id, data } of await due('outcomeDueAt')) {
    await each(deps, `outcome_${id}_${data.outcomeDueAt}`, (tx) => checkRepair(tx, id, now));
  }
}

/**
 * What is no longer due once the change is written would not be found by the next tick, so the messages stand in the outbox until they are
 * published. One that fails is logged and tried again by the next tick; the others go on.
 */
async function each(deps: Deps, id: string, change: (tx: Transaction) => Promise<Output[]>): Promise<void> {
  try {
    const outputs = await deps.store.transaction(async (tx) => {
      const made = await change(tx);
      keepOutputs(tx, id, made, deps.clock.now());
      return made;
    });
    await relayOutputs(deps, id, outputs);
  } catch (error) {
    deps.log('WARNING', 'due appointment left for the next minute', { reason: messageOf(error) });
  }
}

async function expire(tx: Transaction, id: string, now: Date): Promise<Output[]> {
  const record = await tx.get<AppointmentRecord>(appointmentPath(id));
  if (record?.status !== 'proposed' || (record.holdUntil ?? '') > now.toISOString()) return [];
  return (await changeAppointment(tx, { id, status: 'expired', by: 'system', now })).outputs;
}

async function remind(tx: Transaction, id: string, now: Date): Promise<Output[]> {
  const record = await tx.get<AppointmentRecord>(appointmentPath(id));
  if (!record || (record.reminderDueAt ?? '9') > now.toISOString()) return [];
  const workshop = await loadWorkshop(tx, record.workshopId);
  const owner = record.ownerId === null ? undefined : await tx.get<Owner>(`owners/${record.ownerId}`);
  const vehicle = await tx.get<Vehicle>(`vehicles/${record.vin}`);
  tx.update(appointmentPath(id), { reminderDueAt: null });
  if (!owner || record.ownerId === null || record.appointmentDate <= now.toISOString()) return [];
  const { language } = owner;
  const time = sayTime(new Date(record.appointmentDate), workshop.timeZone, language, { date: true });
  const text = say(language, 'reminder', {
    car: (vehicle && carName(vehicle)) || say(language, 'car'),
    workshop: workshop.name,
    time,
  });
  const data: OutboundMessage = {
    v: 1,
    notificationId: derivedId('reminder', id, record.appointmentDate),
    channel: 'sms',
    purpose: 'reminder',
    ownerId: record.ownerId,
    vin: record.vin,
    booking: saidOf(record),
    text,
    at: now.toISOString(),
  };
  return [{ topic: 'outbound', message: { data } }];
}
