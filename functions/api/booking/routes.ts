import { validateAppointmentPatch, validateNewAppointment } from '../generated/requests.validate.ts';
import { LIMIT, PAGE_TOKEN } from '../page.ts';
import { type Route, STAFF } from '../route.ts';
import { listAppointments, readAppointment } from './list-appointments.ts';
import { listSlots } from './list-slots.ts';
import { cancelAppointment, makeAppointment } from './make-appointment.ts';
import { patchAppointment } from './patch-appointment.ts';

const STATUSES = [
  'proposed',
  'booked',
  'confirmed',
  'completed',
  'noShow',
  'cancelled',
  'declined',
  'expired',
] as const;
const text = (description: string) => ({ description, schema: { type: 'string' } }) as const;
const time = (description: string) => ({ description, schema: { type: 'string', format: 'date-time' } }) as const;

export const bookingRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/v1/appointments',
    summary: 'Lists appointments by their time',
    who: STAFF,
    query: {
      vin: text('of this vehicle'),
      workshopId: text('of this workshop'),
      status: { description: 'with this status', schema: { type: 'string', enum: STATUSES } },
      from: time('at or after'),
      to: time('before'),
      limit: LIMIT,
      pageToken: PAGE_TOKEN,
    },
    answer: 'AppointmentPage',
    handle: listAppointments,
  },
  {
    method: 'POST',
    template: '/v1/appointments',
    summary: "Books, or hands over a booking of the workshop's own system",
    who: STAFF,
    body: { schema: 'NewAppointment', validate: validateNewAppointment },
    answer: 'Appointment',
    handle: makeAppointment,
  },
  {
    method: 'GET',
    template: '/v1/appointments/{id}',
    summary: 'Reads an appointment',
    who: STAFF,
    answer: 'AppointmentDetail',
    handle: readAppointment,
  },
  {
    method: 'PATCH',
    template: '/v1/appointments/{id}',
    summary: 'Moves an appointment, or gives it another status',
    who: STAFF,
    body: { schema: 'AppointmentPatch', validate: validateAppointmentPatch },
    answer: 'AppointmentFound',
    handle: patchAppointment,
  },
  {
    method: 'DELETE',
    template: '/v1/appointments/{id}',
    summary: 'Cancels an appointment',
    who: STAFF,
    answer: 'Appointment',
    handle: cancelAppointment,
  },
  {
    method: 'GET',
    template: '/v1/workshops/{workshopId}/slots',
    summary: 'Lists free times',
    who: STAFF,
    query: {
      from: time('now where left out'),
      to: time('two weeks later where left out'),
      minutes: { description: 'of work; 60 where left out', schema: { type: 'integer', minimum: 5, maximum: 2_880 } },
    },
    answer: 'SlotList',
    handle: listSlots,
  },
];
