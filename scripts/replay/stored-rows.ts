import { BigQuery } from '@google-cloud/bigquery';
import type { UndecodableRow } from '../../shared/ports.ts';

const DAY_MS = 86_400_000;
/** Rows are kept 90 days (terraform/bigquery.tf). */
const KEPT_DAYS = 91;

const ROWS = `SELECT vehicleKey, unitKey, seq, time, receivedAt, ecu, reason, detail, record, sentAt, upload, resolvedAt
 FROM undecodable_raw WHERE receivedAt >= @from AND receivedAt < @to`;
const IN_ORDER = 'ORDER BY receivedAt, unitKey, vehicleKey, seq, reason';

/** Times in BigQuery, where none is given: all that is kept. */
export const span = (from: Date | undefined, to: Date | undefined, now: Date) => ({
  from: from ?? new Date(now.getTime() - KEPT_DAYS * DAY_MS),
  to: to ?? new Date(now.getTime() + DAY_MS),
});

type Source = { project: string; dataset: string; apiUrl: string | undefined };

/**
 * Undecodable rows of a time (received), as they are stored: those of one unit and receivedAt together. A day is asked for at a time, so
 * that only its partition is read; rows are streamed.
 */
export async function* storedRows(
  { project, dataset, apiUrl }: Source,
  { from, to, unitKey }: { from: Date; to: Date; unitKey: string | undefined },
): AsyncGenerator<UndecodableRow[]> {
  const bigquery = new BigQuery({ projectId: project, ...(apiUrl ? { apiEndpoint: apiUrl, token: 'local' } : {}) });
  let group: UndecodableRow[] = [];
  for (let at = from.getTime(); at < to.getTime(); at = nextDay(at)) {
    const stream = bigquery.createQueryStream({
      query: `${ROWS}${unitKey === undefined ? '' : ' AND unitKey = @unitKey'} ${IN_ORDER}`,
      params: {
        from: bigquery.timestamp(new Date(at)),
        to: bigquery.timestamp(new Date(Math.min(nextDay(at), to.getTime()))),
        ...(unitKey === undefined ? {} : { unitKey }),
      },
      defaultDataset: { projectId: project, datasetId: dataset },
    });
    for await (const raw of stream) {
      const row = rowOf(raw as Stored);
      const [first] = group;
      if (first && !sameUpload(first, row)) {
        yield group;
        group = [];
      }
      group.push(row);
    }
  }
  if (group.length > 0) yield group;
}

const nextDay = (ms: number) => (Math.floor(ms / DAY_MS) + 1) * DAY_MS;

const sameUpload = (a: UndecodableRow, b: UndecodableRow) =>
  a.receivedAt === b.receivedAt && a.unitKey === b.unitKey && a.vehicleKey === b.vehicleKey;

type Time = { value: string };
type Stored = Omit<UndecodableRow, 'time' | 'receivedAt' | 'sentAt' | 'resolvedAt'> & {
  time: Time | null;
  receivedAt: Time;
  sentAt: Time | null;
  resolvedAt: Time | null;
};

const rowOf = (stored: Stored): UndecodableRow => ({
  ...stored,
  seq: Number(stored.seq),
  time: iso(stored.time),
  receivedAt: new Date(stored.receivedAt.value).toISOString(),
  sentAt: iso(stored.sentAt),
  resolvedAt: iso(stored.resolvedAt),
});

const iso = (time: Time | null) => (time === null ? null : new Date(time.value).toISOString());
