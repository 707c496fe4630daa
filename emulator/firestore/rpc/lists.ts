import type * as grpc from '@grpc/grpc-js';
import { unary } from '../../common/grpc.ts';
import { invalidArgument } from '../errors.ts';
import { databaseOf, parentPath } from '../names/resource.ts';
import { parseQuery } from '../query/parse.ts';
import { allRows, type Past } from '../query/run.ts';
import type { Database } from '../store/database.ts';
import type { StoredDocument } from '../store/document.ts';
import { compareUtf8, idKey } from '../values/key.ts';
import { encodeDocument } from '../wire/document.ts';
import type { Consistency, DocumentMask, StructuredQuery } from '../wire/messages.ts';
import { type Context, isLocking, openView, pastOf } from './context.ts';
import { maskPaths, toMessage } from './projection.ts';

const DEFAULT_PAGE = 300;

interface ListRequest extends Consistency {
  parent?: string;
  collectionId?: string;
  pageSize?: number;
  pageToken?: string;
  orderBy?: string;
  mask?: DocumentMask;
  showMissing?: boolean;
}

/** The RPCs that list documents and collections. */
export function listRpcs(context: Context): Record<string, grpc.UntypedHandleCall> {
  return {
    ListDocuments: unary(async (request: ListRequest) => {
      const { parent = '' } = request;
      const database = context.store.database(databaseOf(parent));
      const view = openView(context, database, request);
      if (request.showMissing && request.orderBy) throw invalidArgument('show_missing cannot be used with order_by.');
      const query = parseQuery(database.name, parent, listQuery(request));
      if (isLocking(view)) {
        await context.transactions.beforeQuery(view.transaction, query);
        context.transactions.recordQuery(view.transaction, query, [...allRows(database, query, undefined)]);
      }
      return listDocuments(database, request, pastOf(database, view));
    }),

    ListCollectionIds: unary((request: Consistency & { parent?: string; pageSize?: number; pageToken?: string }) => {
      const { parent = '', pageSize = 0, pageToken = '' } = request;
      const database = context.store.database(databaseOf(parent));
      openView(context, database, request);
      const path = parentPath(database.name, parent);
      const ids = [...database.collectionIds(path)].filter((id) => id > pageToken).sort(compareUtf8);
      const size = pageSize > 0 ? pageSize : DEFAULT_PAGE;
      const page = ids.slice(0, size);
      return { collectionIds: page, nextPageToken: ids.length > size ? page.at(-1) : '' };
    }),
  };
}

/** The list as a query; `orderBy` is written as in SQL: `a, b desc`. */
function listQuery({ collectionId, orderBy }: ListRequest): StructuredQuery {
  const terms = (orderBy ?? '').split(',').map((term) => term.trim());
  return {
    from: [collectionId ? { collectionId } : { allDescendants: true }],
    orderBy: terms
      .filter((term) => term !== '')
      .map((term) => {
        const [, fieldPath = '', direction] = /^(.+?)(?:\s+(asc|desc))?$/i.exec(term) ?? [];
        return { field: { fieldPath }, direction: direction?.toLowerCase() === 'desc' ? 'DESCENDING' : 'ASCENDING' };
      }),
  };
}

function listDocuments(database: Database, request: ListRequest, past: Past): object {
  const { parent = '', pageToken = '', mask } = request;
  const skip = pageToken === '' ? 0 : Number(pageToken);
  if (!Number.isInteger(skip)) throw invalidArgument(`Page token '${pageToken}' was not given out by this list.`);
  const size = request.pageSize && request.pageSize > 0 ? request.pageSize : DEFAULT_PAGE;
  const query = parseQuery(database.name, parent, listQuery(request));
  const documents = Array.from(allRows(database, query, past), (row) => row.document);
  const listed = request.showMissing ? withMissing(database, request, documents) : documents;
  const paths = maskPaths(mask);
  const page = listed
    .slice(skip, skip + size)
    .map((entry) =>
      typeof entry === 'string'
        ? encodeDocument(`${parent}/${request.collectionId}/${entry}`, '')
        : toMessage(database, entry, paths),
    );
  return { documents: page, nextPageToken: listed.length > skip + size ? String(skip + size) : '' };
}

/** Documents in order of their ids and, between them, the ids of those that do not exist but have something below them. */
function withMissing(
  database: Database,
  request: ListRequest,
  documents: StoredDocument[],
): (StoredDocument | string)[] {
  const parent = parentPath(database.name, request.parent ?? '');
  const { collectionId = '' } = request;
  const collection = database.collection(parent === '' ? collectionId : `${parent}/${collectionId}`);
  if (!collection) return documents;
  const missing = [...collection.below.keys()].filter((id) => !collection.documents.has(id));
  const keyed = [
    ...documents.map((document) => ({ key: idKey(document.id), entry: document as StoredDocument | string })),
    ...missing.map((id) => ({ key: idKey(id), entry: id })),
  ];
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ entry }) => entry);
}
