import { randomUUID } from 'node:crypto';
import type * as grpc from '@grpc/grpc-js';
import { serverStream, unary } from '../../common/grpc.ts';
import { invalidArgument, notFound } from '../errors.ts';
import { checkCollectionId, databaseOf, documentPath, parentPath } from '../names/resource.ts';
import type { Database } from '../store/database.ts';
import { encodeDocument, splitDocument } from '../wire/document.ts';
import type { Consistency, DocumentMask, Precondition } from '../wire/messages.ts';
import { Reader } from '../wire/reader.ts';
import { commitWrites } from './commits.ts';
import { type Context, isLocking, openView, pastOf, type ReadView, readTimeOf } from './context.ts';
import { maskPaths, toMessage } from './projection.ts';

interface DocumentMessage {
  name?: string;
  fields?: Buffer[];
}

interface BatchGetRequest extends Consistency {
  database?: string;
  documents?: string[];
  mask?: DocumentMask;
}

/** The RPCs that read or write documents by name. */
export function documentRpcs(context: Context): Record<string, grpc.UntypedHandleCall> {
  return {
    BatchGetDocuments: serverStream<BatchGetRequest, object>((call) => batchGet(context, call)),

    GetDocument: unary(async (request: Consistency & { name?: string; mask?: DocumentMask }) => {
      const { name = '' } = request;
      const database = context.store.database(databaseOf(name));
      const view = openView(context, database, request);
      const [document] = await readAll(context, database, view, [documentPath(database.name, name)]);
      if (!document) throw notFound(`Document not found: ${name}`);
      return asMessage(toMessage(database, document, maskPaths(request.mask)));
    }),

    CreateDocument: unary(
      async (request: {
        parent?: string;
        collectionId?: string;
        documentId?: string;
        document?: Buffer;
        mask?: DocumentMask;
      }) => {
        const { parent = '', collectionId = '', documentId } = request;
        const database = context.store.database(databaseOf(parent));
        parentPath(database.name, parent);
        checkCollectionId(collectionId);
        const name = `${parent}/${collectionId}/${documentId || randomUUID().replaceAll('-', '').slice(0, 20)}`;
        const { fields } = splitDocument(request.document ?? Buffer.alloc(0));
        const write = { update: encodeDocument(name, fields), currentDocument: { exists: false } };
        await commitWrites(context, database, [write], undefined);
        return written(database, name, request.mask);
      },
    ),

    UpdateDocument: unary(
      async (request: {
        document?: Buffer;
        updateMask?: DocumentMask;
        mask?: DocumentMask;
        currentDocument?: Precondition;
      }) => {
        const { document, updateMask, currentDocument } = request;
        if (!document) throw invalidArgument('UpdateDocument needs a document.');
        const { name } = splitDocument(document);
        const database = context.store.database(databaseOf(name));
        await commitWrites(context, database, [{ update: document, updateMask, currentDocument }], undefined);
        return written(database, name, request.mask);
      },
    ),

    DeleteDocument: unary(async (request: { name?: string; currentDocument?: Precondition }) => {
      const { name = '', currentDocument } = request;
      const database = context.store.database(databaseOf(name));
      await commitWrites(context, database, [{ delete: name, currentDocument }], undefined);
      return {};
    }),
  };
}

async function batchGet(context: Context, call: grpc.ServerWritableStream<BatchGetRequest, object>): Promise<void> {
  const { database: databaseName = '', documents: names = [], mask: maskMessage } = call.request;
  const database = context.store.database(databaseName);
  const mask = maskPaths(maskMessage);
  const paths = names.map((name) => documentPath(database.name, name));
  const view = openView(context, database, call.request);
  const documents = await readAll(context, database, view, paths);
  const readTime = readTimeOf(context.store, view);
  if (view.begun) call.write({ transaction: view.begun, ...(names.length === 0 && { readTime }) });
  for (const [i, document] of documents.entries()) {
    if (document) call.write({ found: toMessage(database, document, mask), readTime });
    else call.write({ missing: names[i], readTime });
  }
  call.end();
}

async function readAll(context: Context, database: Database, view: ReadView, paths: string[]) {
  if (isLocking(view)) await context.transactions.readDocuments(view.transaction, paths);
  const past = pastOf(database, view);
  return paths.map((path) => (past?.has(path) ? past.get(path) : database.get(path)));
}

function written(database: Database, name: string, mask: DocumentMask | undefined): object {
  const document = database.get(documentPath(database.name, name));
  if (!document) throw notFound(`Document not found: ${name}`);
  return asMessage(toMessage(database, document, maskPaths(mask)));
}

/** The few RPCs that answer a Document itself, not within another message, need its parts. */
function asMessage(encoded: Buffer): DocumentMessage & Record<string, unknown> {
  const reader = new Reader(encoded);
  const fields: Buffer[] = [];
  const times: Record<string, object> = {};
  let name = '';
  while (reader.pos < reader.end) {
    const tag = reader.varint();
    if (tag === 0x0a) name = reader.string();
    else if (tag === 0x12) fields.push(reader.bytes());
    else times[tag === 0x1a ? 'createTime' : 'updateTime'] = readTimestampMessage(reader.bytes());
  }
  return { name, fields, ...times };
}

function readTimestampMessage(bytes: Buffer): object {
  const reader = new Reader(bytes);
  const time = { seconds: '0', nanos: 0 };
  while (reader.pos < reader.end) {
    if (reader.varint() === 0x08) time.seconds = reader.int64().toString();
    else time.nanos = reader.varint();
  }
  return time;
}
