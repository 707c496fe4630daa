import { type AppointmentRecord, appointmentPath, toAppointment } from '../../../shared/booking/types.ts';
import type { Answer } from '../../../shared/http/answer.ts';
import type { Filter } from '../../../shared/store.ts';
import { listedWorkshop, visible } from '../access.ts';
import { pageOf, startOf } from '../page.ts';
import { type Context, param } from '../route.ts';

const PAGE = 100;

/** GET /v1/appointments: by their time, of one vehicle, workshop or status, or all. */
export async function listAppointments({ deps, principal, query }: Context): Promise<Answer> {
  const limit = Number(query.limit ?? PAGE);
  const equal: [string, string | undefined][] = [
    ['workshopId', listedWorkshop(principal, query.workshopId)],
    ['vin', query.vin],
    ['status', query.status],
  ];
  const where = [
    ...equal.flatMap(([field, value]): Filter[] => (value === undefined ? [] : [[field, '==', value]])),
    ...(query.from === undefined ? [] : ([['appointmentDate', '>=', utc(query.from)]] satisfies Filter[])),
    ...(query.to === undefined ? [] : ([['appointmentDate', '<', utc(query.to)]] satisfies Filter[])),
  ];
  const startAfter = startOf(query, 2);
  const found = await deps.store.query<AppointmentRecord>({
    collection: 'appointments',
    where,
    orderBy: [
      ['appointmentDate', 'asc'],
      ['__name__', 'asc'],
    ],
    ...(startAfter ? { startAfter } : {}),
    limit: limit + 1,
  });
  const { items, nextPageToken } = pageOf(found, limit, query, ({ id, data }) => [data.appointmentDate, id]);
  return { status: 200, body: { appointments: items.map(({ data }) => toAppointment(data)), nextPageToken } };
}

/** GET /v1/appointments/{id}, with its history and what the workshop found. */
export async function readAppointment(context: Context): Promise<Answer> {
  const record = await findAppointment(context);
  return { status: 200, body: { ...withFinding(record), history: record.history } };
}

/** The appointment of the path, if the principal may see it. Throws HttpProblem 404. */
export async function findAppointment({ deps, principal, params }: Context): Promise<AppointmentRecord> {
  const id = param({ params }, 'id');
  const record = /^[\w-]+$/.test(id) ? await deps.store.get<AppointmentRecord>(appointmentPath(id)) : undefined;
  return visible(principal, record, 'appointment');
}

export const withFinding = (record: AppointmentRecord) => ({
  ...toAppointment(record),
  ...(record.finding === undefined ? {} : { finding: record.finding }),
});

export const utc = (time: string) => new Date(time).toISOString();
