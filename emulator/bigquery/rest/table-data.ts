import { invalid } from '../engine/api-error.ts';
import { checkedBatch } from '../engine/insert-rows.ts';
import { createTable, findTable } from '../engine/tables.ts';
import { quoteIdentifier } from '../sql/typed.ts';
import type { TableEntry } from '../store/catalog.ts';
import { keyOf, newEtag } from '../store/catalog.ts';
import type { Field } from '../store/fields.ts';
import { fieldType } from '../store/fields.ts';
import type { ApiRequest, Routes } from './router.ts';
import { rowRange, timestampFormat, wireRows } from './rows.ts';
import { tableIn } from './tables.ts';

/** Rows that one insertAll may have. */
const INSERT_LIMIT = 50_000;

async function list(request: ApiRequest) {
  const { service, query } = request;
  const entry = findTable(service, tableIn(request));
  if (!entry.physical) throw invalid(`Cannot list a table of type VIEW.`);
  await service.buffer.settle();
  const table = quoteIdentifier(entry.physical);
  const fields = selected(entry.fields, query.get('selectedFields'));
  const total = Number((await service.database.read(`SELECT count(*) FROM ${table}`)).rows[0]?.[0] ?? 0);
  const { start, end, next } = rowRange(
    total,
    query.get('maxResults'),
    query.get('pageToken'),
    query.get('startIndex'),
  );
  const columns = fields.map((field) => quoteIdentifier(field.name)).join(', ') || '1';
  const { rows } = await service.database.read(
    `SELECT ${columns} FROM ${table} LIMIT ${Math.max(0, end - start)} OFFSET ${start}`,
  );
  const types = fields.map(fieldType);
  return {
    kind: 'bigquery#tableDataList',
    etag: newEtag(),
    totalRows: String(total),
    ...(rows.length && { rows: wireRows(rows, types, timestampFormat(query)) }),
    ...(next && { pageToken: next }),
  };
}

function selected(fields: Field[], names: string | null): Field[] {
  if (!names) return fields;
  const wanted = names.split(',').map((name) => name.trim().toLowerCase());
  for (const name of wanted) {
    if (name.includes('.')) throw invalid(`Unsupported: nested field in selectedFields: ${name}`);
    if (!fields.some((field) => field.name.toLowerCase() === name)) throw invalid(`Selected field not found: ${name}`);
  }
  return fields.filter((field) => wanted.includes(field.name.toLowerCase()));
}

interface InsertBody {
  rows?: { insertId?: string; json?: Record<string, unknown> }[];
  skipInvalidRows?: boolean;
  ignoreUnknownValues?: boolean;
  templateSuffix?: string;
}

async function insertAll(request: ApiRequest) {
  const { service } = request;
  const body = request.body as InsertBody;
  const entry = await targetOf(request, body.templateSuffix);
  const { physical } = entry;
  if (!physical) throw invalid('Cannot insert rows into a view');
  const rows = body.rows ?? [];
  if (!rows.length) throw invalid('No rows present in the request.');
  if (rows.length > INSERT_LIMIT)
    throw invalid(`too many rows present in the request, limit: ${INSERT_LIMIT} row count: ${rows.length}.`);
  const { batch, errors, good } = checkedBatch(
    rows.map((row) => row.json ?? {}),
    entry.fields,
    body.ignoreUnknownValues === true,
  );
  const refused = errors.length > 0 && body.skipInvalidRows !== true;
  const fresh = refused ? [] : good.map((index, i) => ({ index, i })).filter(({ index }) => isNew(index));
  if (fresh.length) {
    service.log.write(
      { kind: 'json', physical },
      Buffer.from(JSON.stringify(fresh.map(({ index }) => rows[index]?.json ?? {}))),
    );
    const columns =
      fresh.length === batch.rows
        ? batch.columns
        : batch.columns.map((column) => fresh.map(({ i }) => column[i] ?? null));
    service.buffer.add(physical, { names: batch.names, columns, rows: fresh.length });
  }
  const invalidRows = errors.map(({ index, message, location }) => ({
    index,
    errors: [{ reason: 'invalid', location, debugInfo: '', message }],
  }));
  const stopped = refused
    ? good.map((index) => ({ index, errors: [{ reason: 'stopped', location: '', debugInfo: '', message: '' }] }))
    : [];
  const insertErrors = [...invalidRows, ...stopped];
  return { kind: 'bigquery#tableDataInsertAllResponse', ...(insertErrors.length && { insertErrors }) };

  function isNew(index: number): boolean {
    const id = rows[index]?.insertId;
    return !id || service.insertIds.isNew(physical ?? '', id, service.now());
  }
}

/** The table, or the one made after its pattern with the template suffix in its name. */
async function targetOf(request: ApiRequest, suffix: string | undefined): Promise<TableEntry> {
  const { service } = request;
  const entry = findTable(service, tableIn(request));
  if (!suffix) return entry;
  const name = { ...tableIn(request), table: entry.table + suffix };
  const existing = service.catalog.tables.get(keyOf(name.project, name.dataset, name.table));
  const { timePartitioning, clustering } = entry.resource;
  const resource = {
    ...(timePartitioning !== undefined && { timePartitioning }),
    ...(clustering !== undefined && { clustering }),
  };
  return (
    existing ??
    service.catalog.change((change) => createTable(service, change, name, { fields: entry.fields, resource }))
  );
}

export const tableDataRoutes: Routes = {
  'GET /projects/{project}/datasets/{dataset}/tables/{table}/data': list,
  'POST /projects/{project}/datasets/{dataset}/tables/{table}/insertAll': insertAll,
};
