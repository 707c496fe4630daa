import type { Answer } from '../../../shared/http/answer.ts';
import { problem } from '../../../shared/http-problem.ts';
import { visible } from '../access.ts';
import { pageOf, startOf } from '../page.ts';
import type { UnitDocument } from '../provisioning/documents.ts';
import { units } from '../provisioning/units.ts';
import type { Context } from '../route.ts';

const PAGE = 100;
const DAYS = 61;

type Row = {
  seq: number | string;
  time: string | null;
  receivedAt: string;
  ecu: string | null;
  reason: string;
  detail: string | null;
  record: string;
};

/** GET /v1/undecodable?unitId=…: records that were kept with their bytes and the reason, the latest first; of the last 61 days where no time is given. */
export async function readUndecodable({ deps, principal, query }: Context): Promise<Answer> {
  const id = units.idOf(query.unitId ?? '');
  if (query.unitId === undefined) {
    throw problem(400, 'Bad query', 'unitId: is missing', [{ pointer: '/query/unitId', detail: 'is missing' }]);
  }
  const unit = visible(
    principal,
    id === undefined ? undefined : await deps.store.get<UnitDocument>(`units/${id}`),
    'unit',
  );
  const limit = Number(query.limit ?? PAGE);
  const [beforeAt, beforeSeq, beforeReason] = startOf(query, 3) ?? [];
  const conditions = [
    'unitKey = @unitKey',
    'receivedAt >= CAST(@since AS TIMESTAMP)',
    ...(query.to === undefined ? [] : ['receivedAt < CAST(@to AS TIMESTAMP)']),
    ...(query.reason === undefined ? [] : ['reason = @reason']),
    ...(query.ecu === undefined ? [] : ['ecu = @ecu']),
    ...(beforeAt === undefined ? [] : [BEFORE]),
  ];
  const rows = await deps.warehouse.query<Row>(
    `SELECT seq, time, receivedAt, ecu, reason, detail, record FROM undecodable WHERE ${conditions.join(' AND ')} ORDER BY receivedAt DESC, seq DESC, reason DESC LIMIT ${limit + 1}`,
    {
      unitKey: unit.unitKey,
      since: (query.from === undefined
        ? new Date(deps.clock.now().getTime() - DAYS * 86_400_000)
        : new Date(query.from)
      ).toISOString(),
      ...(query.to === undefined ? {} : { to: new Date(query.to).toISOString() }),
      ...(query.reason === undefined ? {} : { reason: query.reason }),
      ...(query.ecu === undefined ? {} : { ecu: query.ecu }),
      ...(beforeAt === undefined ? {} : { beforeAt, beforeSeq, beforeReason }),
    },
  );
  const { items, nextPageToken } = pageOf(rows, limit, query, (row) => [row.receivedAt, Number(row.seq), row.reason]);
  const records = items.map(({ seq, time, receivedAt, ecu, reason, detail, record }) => ({
    seq: Number(seq),
    time: time === null ? null : new Date(time).toISOString(),
    receivedAt: new Date(receivedAt).toISOString(),
    ecu,
    reason,
    detail,
    record: jsonOf(record),
  }));
  return { status: 200, body: { unitId: unit.unitId, records, nextPageToken } };
}

const BEFORE = `(receivedAt < CAST(@beforeAt AS TIMESTAMP) OR (receivedAt = CAST(@beforeAt AS TIMESTAMP)
 AND (seq < @beforeSeq OR (seq = @beforeSeq AND reason < @beforeReason))))`.replaceAll(/\s+/g, ' ');

/** The record as it came; text that is no JSON is shown as it is. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
