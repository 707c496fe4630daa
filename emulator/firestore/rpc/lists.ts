import type * as grpc from '@grpc/grpc-js';
import { unary } from '../../common/grpc.ts';
import { invalidArgument } from '../errors.ts';
import { databaseOf, parentPath } from '../names/resource.ts';
import { parseQuery } from '../query/parse.ts';
import type { Query } from '../query/query.ts';
import type { Row } from '../query/run.ts';
import type { Database } from '../store/database.ts';
import type { StoredDocument } from '../store/document.ts';
import { AFTER, compareUtf8, idKey, type Key } from '../values/key.ts';
import { encodeDocument } from '../wire/document.ts';
import type { Consistency, DocumentMask, StructuredQuery } from '../wire/messages.ts';
import { type Context, openView } from './context.ts';
import { maskPaths, toMessage } from './projection.ts';
import { readQuery } from './read-query.ts';

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

/** An entry of a list of documents: one that exists, or the id of one that does not. */
interface Entry {
  key: Key;
  document?: StoredDocument;
  missingId?: string;
}

/** The RPCs that list documents and collections. */
export function listRpcs(context: Context): Record<string, grpc.UntypedHandleCall> {
  return {
    ListDocuments: unary(async (request: ListRequest) => {
      const { parent = '', pageToken = '' } = request;
      const database = context.store.database(databaseOf(parent));
      const view = openView(context, database, request);
      if (request.showMissing && request.orderBy) throw invalidArgument('show_missing cannot be used with order_by.');
      const query: Query = {
        ...parseQuery(database.name, parent, listQuery(request)),
        from: pageToken === '' ? '' : Buffer.from(pageToken, 'base64').toString('latin1') + AFTER,
        limit: pageSizeOf(request) + 1,
      };
      const rows = await readQuery(context, database, view, query);
      return pageOf(database, request, query, rows);
    }),

    ListCollectionIds: unary((request: Consistency & { parent?: string; pageSize?: number; pageToken?: string }) => {
      const { parent = '', pageSize = 0, pageToken = '' } = request;
      const database = context.store.database(databaseOf(parent));
      openView(context, database, request);
      const path = parentPath(database.name, parent);
      const ids = [...database.collectionIds(path)].filter((id) => compareUtf8(id, pageToken) > 0).sort(compareUtf8);
      const size = pageSizeOf({ pageSize });
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

const pageSizeOf = ({ pageSize = 0 }: { pageSize?: number }) => (pageSize > 0 ? pageSize : DEFAULT_PAGE);

/** One page; its token is the place of its last entry in the order of the list. */
function pageOf(database: Database, request: ListRequest, query: Query, rows: Iterable<Row>): object {
  const found: Entry[] = Array.from(rows);
  const entries = request.showMissing ? withMissing(database, query, found) : found;
  const page = entries.slice(0, pageSizeOf(request));
  const paths = maskPaths(request.mask);
  const documents = page.map(({ document, missingId }) =>
    document
      ? toMessage(database, document, paths)
      : encodeDocument(`${request.parent}/${request.collectionId}/${missingId}`, ''),
  );
  const last = entries.length > page.length ? page.at(-1) : undefined;
  return { documents, nextPageToken: last ? Buffer.from(last.key, 'latin1').toString('base64') : '' };
}

/** Adds the ids of documents that do not exist but have something below them. */
function withMissing(database: Database, query: Query, found: Entry[]): Entry[] {
  const collection = query.scope.kind === 'collection' ? database.collection(query.scope.path) : undefined;
  if (!collection) return found;
  const missing = [...collection.below.keys()]
    .filter((id) => !collection.documents.has(id))
    .map((id): Entry => ({ key: idKey(id), missingId: id }))
    .filter(({ key }) => key >= query.from);
  return [...found, ...missing].sort((a, b) => (a.key < b.key ? -1 : 1));
}
