import { invalid } from '../engine/api-error.ts';
import type { Service } from '../engine/service.ts';
import { contextOf, parse, prepareQuery } from '../engine/statements.ts';
import {
  changeSchema,
  createTable,
  dropTable,
  findTable,
  requireDataset,
  saveTable,
  tableReference,
} from '../engine/tables.ts';
import { quoteIdentifier } from '../sql/typed.ts';
import type { Resource, TableEntry } from '../store/catalog.ts';
import { newEtag } from '../store/catalog.ts';
import { type Field, toldField } from '../store/fields.ts';
import { merge, own } from './datasets.ts';
import type { ApiRequest, Routes } from './router.ts';
import { checkEtag, page } from './router.ts';

const outputOnly = [
  'kind',
  'id',
  'etag',
  'selfLink',
  'tableReference',
  'creationTime',
  'lastModifiedTime',
  'type',
  'schema',
  'numBytes',
  'numRows',
  'numLongTermBytes',
  'location',
  'view',
  'materializedView',
  'streamingBuffer',
];

/** Names of the table in a request's path. */
export const tableIn = ({ params }: ApiRequest) => ({
  project: params.project ?? '',
  dataset: params.dataset ?? '',
  table: params.table ?? '',
});

function view(service: Service, entry: TableEntry, base: string): Resource {
  const { project, dataset, table, resource } = entry;
  const { materialized, ...rest } = resource;
  const isView = entry.view !== undefined;
  const definition = materialized
    ? { materializedView: { query: entry.view } }
    : { view: { query: entry.view, useLegacySql: false } };
  return {
    kind: 'bigquery#table',
    id: `${project}:${dataset}.${table}`,
    selfLink: `${base}/projects/${project}/datasets/${dataset}/tables/${table}`,
    tableReference: tableReference(entry),
    type: isView ? (materialized ? 'MATERIALIZED_VIEW' : 'VIEW') : 'TABLE',
    location: service.catalog.datasets.get(`${project}.${dataset}`)?.resource.location ?? 'US',
    ...(entry.fields.length && { schema: { fields: entry.fields.map(toldField) } }),
    ...(isView && definition),
    ...rest,
  };
}

async function get(request: ApiRequest) {
  const { service, query, base } = request;
  const entry = findTable(service, tableIn(request));
  const resource = view(service, entry, base);
  if (query.get('view') === 'BASIC') {
    delete resource.lastModifiedTime;
    return resource;
  }
  return { ...resource, ...(await storage(service, entry)) };
}

/** Rows and bytes; rows still on their way into the database are the streaming buffer. */
async function storage(service: Service, entry: TableEntry): Promise<Resource> {
  if (!entry.physical) return { numRows: '0', numBytes: '0', numLongTermBytes: '0' };
  const { rows } = await service.database.read(`SELECT count(*) FROM ${quoteIdentifier(entry.physical)}`);
  const stored = Number(rows[0]?.[0] ?? 0);
  const waiting = service.buffer.waitingRows(entry.physical);
  const bytes = (count: number) => String(count * 8 * Math.max(1, entry.fields.length));
  return {
    numRows: String(stored + waiting),
    numBytes: bytes(stored + waiting),
    numLongTermBytes: '0',
    ...(waiting && { streamingBuffer: { estimatedRows: String(waiting), estimatedBytes: bytes(waiting) } }),
  };
}

/** Fields as the API returns them: whole numbers of 64 bits are text. */
function fieldsOf(body: Resource): Field[] | undefined {
  const schema = body.schema as { fields?: Field[] } | undefined;
  return schema?.fields?.map(normalize);
}

function normalize(field: Field): Field {
  const result: Field = { ...field };
  for (const key of ['precision', 'scale', 'maxLength', 'timestampPrecision'])
    if (typeof result[key] === 'number') result[key] = String(result[key]);
  if (field.fields) result.fields = field.fields.map(normalize);
  return result;
}

/** The SQL of a view in a request; its schema is what the query gives. */
function viewOf(
  service: Service,
  project: string,
  body: Resource,
): { sql: string; fields: Field[]; materialized: boolean } | undefined {
  const definition = (body.view ?? body.materializedView) as { query?: string; useLegacySql?: boolean } | undefined;
  if (!definition) return undefined;
  if (definition.useLegacySql !== false && body.view)
    throw invalid('Unsupported: view in legacy SQL (set useLegacySql to false)');
  const sql = definition.query ?? '';
  const statement = parse(sql);
  if (statement.kind !== 'query') throw invalid('The query of a view must be a SELECT');
  const { fields } = prepareQuery(
    statement.query,
    contextOf({ sql, project, parameters: [] }, service.catalog, service.now()),
  );
  return { sql, fields, materialized: body.materializedView !== undefined };
}

async function insert(request: ApiRequest) {
  const { service, params, body, base } = request;
  if (body.externalDataConfiguration || body.snapshotDefinition || body.cloneDefinition)
    throw invalid('Unsupported: external tables, snapshots and clones');
  const reference = body.tableReference as { tableId?: string } | undefined;
  const name = { project: params.project ?? '', dataset: params.dataset ?? '', table: reference?.tableId ?? '' };
  requireDataset(service, name.project, name.dataset);
  const query = viewOf(service, name.project, body);
  const resource = { ...own(body, outputOnly), ...(query?.materialized && { materialized: true }) };
  const fields = query?.fields ?? fieldsOf(body) ?? [];
  const entry = await service.catalog.change((change) =>
    createTable(service, change, name, { fields, resource, ...(query && { view: query.sql }) }),
  );
  return { ...view(service, entry, base), ...(await storage(service, entry)) };
}

async function change(request: ApiRequest, replace: boolean) {
  const { service, body, base, http } = request;
  const entry = findTable(service, tableIn(request));
  checkEtag(http, entry.resource.etag);
  const query = viewOf(service, entry.project, body);
  if (query && entry.view === undefined) throw invalid('A table cannot become a view');
  const given = query?.fields ?? fieldsOf(body);
  const changes = own(body, outputOnly);
  const { creationTime, materialized } = entry.resource;
  const resource = replace
    ? { ...changes, creationTime, ...(materialized === true && { materialized }) }
    : merge(entry.resource, changes);
  await service.buffer.settle();
  const saved = await service.catalog.change(async (c) => {
    if (given && entry.view === undefined) await changeSchema(c, entry, given);
    return saveTable(service, c, {
      ...entry,
      resource,
      fields: given ?? entry.fields,
      ...(query && { view: query.sql }),
    });
  });
  return { ...view(service, saved, base), ...(await storage(service, saved)) };
}

function list({ service, params, query, base }: ApiRequest) {
  const [project = '', dataset = ''] = [params.project, params.dataset];
  requireDataset(service, project, dataset);
  const { items, nextPageToken } = page(service.catalog.tablesIn(project, dataset), query, 50);
  const tables = items.map((entry) => {
    const {
      kind,
      id,
      tableReference: reference,
      type,
      labels,
      friendlyName,
      creationTime,
      timePartitioning,
      clustering,
      expirationTime,
    } = view(service, entry, base);
    return {
      kind,
      id,
      tableReference: reference,
      type,
      labels,
      friendlyName,
      creationTime,
      timePartitioning,
      clustering,
      expirationTime,
    };
  });
  const total = service.catalog.tablesIn(project, dataset).length;
  return {
    kind: 'bigquery#tableList',
    etag: newEtag(),
    totalItems: total,
    ...(tables.length && { tables }),
    ...(nextPageToken && { nextPageToken }),
  };
}

const TABLE = '/projects/{project}/datasets/{dataset}/tables/{table}';

export const tableRoutes: Routes = {
  'GET /projects/{project}/datasets/{dataset}/tables': list,
  'POST /projects/{project}/datasets/{dataset}/tables': insert,
  [`GET ${TABLE}`]: get,
  [`PATCH ${TABLE}`]: (request) => change(request, false),
  [`PUT ${TABLE}`]: (request) => change(request, true),
  [`DELETE ${TABLE}`]: async (request) => {
    const entry = findTable(request.service, tableIn(request));
    await request.service.catalog.change((c) => dropTable(c, entry));
  },
};
