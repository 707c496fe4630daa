import type * as grpc from '@grpc/grpc-js';
import { status } from '@grpc/grpc-js';
import { RpcError, serverStream, unary } from '../../common/grpc.ts';
import { invalidArgument } from '../errors.ts';
import { setField } from '../names/field-path.ts';
import { databaseOf } from '../names/resource.ts';
import { aggregate, allCounted, type ParsedAggregation, parseAggregations } from '../query/aggregate.ts';
import { countByIndex } from '../query/count.ts';
import { findNearest } from '../query/nearest.ts';
import { parseQuery } from '../query/parse.ts';
import { partitionKeys } from '../query/partition.ts';
import type { Query } from '../query/query.ts';
import type { Row } from '../query/run.ts';
import type { Database } from '../store/database.ts';
import type { StoredDocument } from '../store/document.ts';
import { Reference, type Value } from '../values/value.ts';
import { decodeFields, encodeDocument, encodeFields } from '../wire/document.ts';
import type { Aggregation, Consistency, StructuredQuery } from '../wire/messages.ts';
import { encodeValue } from '../wire/value.ts';
import { type Context, isLocking, openView, pastOf, type ReadView, readTimeOf } from './context.ts';
import { pick, toMessage } from './projection.ts';
import { readQuery } from './read-query.ts';

interface QueryRequest extends Consistency {
  parent?: string;
  structuredQuery?: StructuredQuery;
  explainOptions?: object;
}

interface AggregationRequest extends Consistency {
  parent?: string;
  structuredAggregationQuery?: { structuredQuery?: StructuredQuery; aggregations?: Aggregation[] };
  explainOptions?: object;
}

interface PartitionRequest extends Consistency {
  parent?: string;
  structuredQuery?: StructuredQuery;
  partitionCount?: string;
  pageSize?: number;
  pageToken?: string;
}

/** The RPCs that query. */
export function queryRpcs(context: Context): Record<string, grpc.UntypedHandleCall> {
  return {
    RunQuery: serverStream<QueryRequest, object>((call) => answerQuery(context, call)),

    RunAggregationQuery: serverStream<AggregationRequest, object>(async (call) => {
      const { parent = '', structuredAggregationQuery: message } = call.request;
      refuseExplain(call.request);
      const database = context.store.database(databaseOf(parent));
      const query = parseQuery(database.name, parent, required(message?.structuredQuery));
      const aggregations = parseAggregations(message?.aggregations ?? []);
      const view = openView(context, database, call.request);
      if (view.begun) call.write({ transaction: view.begun });
      const values = await aggregateQuery(context, database, view, query, aggregations);
      const aggregateFields = Object.fromEntries([...values].map(([alias, value]) => [alias, encodeValue(value)]));
      call.write({ result: { aggregateFields }, readTime: readTimeOf(context.store, view) });
      call.end();
    }),

    PartitionQuery: unary((request: PartitionRequest) => {
      const { parent = '', partitionCount = '0', pageSize = 0, pageToken = '0' } = request;
      const database = context.store.database(databaseOf(parent));
      const query = parseQuery(database.name, parent, required(request.structuredQuery));
      const view = openView(context, database, request);
      const names = partitionKeys(database, query, pastOf(database, view), Number(partitionCount));
      const start = Number(pageToken);
      const end = pageSize > 0 ? start + pageSize : names.length;
      const values = (name: string) => [encodeValue(new Reference(name))];
      return {
        partitions: names.slice(start, end).map((name) => ({ values: values(name), before: true })),
        nextPageToken: end < names.length ? String(end) : '',
      };
    }),
  };
}

function required(query: StructuredQuery | undefined): StructuredQuery {
  if (!query) throw invalidArgument('The request has no structured query.');
  return query;
}

function refuseExplain(request: { explainOptions?: object }): void {
  if (request.explainOptions) {
    throw new RpcError(status.UNIMPLEMENTED, 'Query explain (explain_options) is not in this emulator.');
  }
}

async function aggregateQuery(
  context: Context,
  database: Database,
  view: ReadView,
  query: Query,
  aggregations: ParsedAggregation[],
): Promise<Map<string, Value>> {
  if (!isLocking(view) && aggregations.every(({ kind }) => kind === 'count')) {
    const count = countByIndex(database, query, pastOf(database, view));
    if (count !== undefined) return allCounted(aggregations, count);
  }
  return aggregate(aggregations, await readQuery(context, database, view, query));
}

async function answerQuery(context: Context, call: grpc.ServerWritableStream<QueryRequest, object>): Promise<void> {
  const { parent = '', structuredQuery } = call.request;
  refuseExplain(call.request);
  const database = context.store.database(databaseOf(parent));
  const query = parseQuery(database.name, parent, required(structuredQuery));
  const view = openView(context, database, call.request);
  if (view.begun) call.write({ transaction: view.begun });
  const rows = await readQuery(context, database, view, query);
  const readTime = readTimeOf(context.store, view);
  const documents = [...messages(database, query, rows)];
  for (const document of documents) call.write({ document, readTime });
  if (documents.length === 0) call.write({ readTime });
  call.end();
}

function* messages(database: Database, query: Query, rows: Iterable<Row>): Generator<Buffer> {
  const { nearest, select } = query;
  if (!nearest) {
    for (const row of rows) yield toMessage(database, row.document, select);
    return;
  }
  const documents = (function* () {
    for (const row of rows) yield row.document;
  })();
  for (const { document, distance } of findNearest(documents, nearest)) {
    if (!nearest.resultField) yield toMessage(database, document, select);
    else yield withDistance(database, query, document, distance);
  }
}

function withDistance(database: Database, query: Query, document: StoredDocument, distance: number): Buffer {
  const { nearest, select } = query;
  const fields = decodeFields(document.fields);
  if (nearest?.resultField) setField(fields, nearest.resultField, distance);
  const shown = select ? pick(fields, select) : fields;
  const { createTime, updateTime } = document;
  return encodeDocument(database.resourceName(document), encodeFields(shown), createTime, updateTime);
}
