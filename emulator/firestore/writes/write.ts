import { invalidArgument } from '../errors.ts';
import { deleteField, type FieldPath, getField, NAME_FIELD, parseFieldPath, setField } from '../names/field-path.ts';
import { databaseOf, documentPath } from '../names/resource.ts';
import { checkFields, documentSize, MAX_DOCUMENT_BYTES, MAX_TRANSFORMS } from '../values/limits.ts';
import type { MapValue, Value } from '../values/value.ts';
import { decodeFields, type EncodedFields, encodeFields, splitDocument } from '../wire/document.ts';
import type { FieldTransform, Precondition, Write } from '../wire/messages.ts';
import { applyTransforms, parseTransform, type Transform } from './transforms.ts';

/** A checked write to one document; `fields` is undefined for a deletion. */
export interface ParsedWrite {
  name: string;
  path: string;
  fields: MapValue | undefined;
  /** Paths to take from `fields`; undefined replaces the whole document. */
  mask: FieldPath[] | undefined;
  transforms: Transform[];
  precondition: Precondition | undefined;
}

/** What a write leaves of a document. */
interface WrittenDocument {
  /** undefined: deleted. */
  fields: EncodedFields | undefined;
  transformResults: Value[];
}

/** Reads and checks one Write; throws INVALID_ARGUMENT. */
export function parseWrite(database: string, write: Write): ParsedWrite {
  if (write.delete !== undefined) {
    const path = documentPath(checkedDatabase(database, write.delete), write.delete);
    return {
      name: write.delete,
      path,
      fields: undefined,
      mask: undefined,
      transforms: [],
      precondition: write.currentDocument,
    };
  }
  if (write.update) {
    const { name, fields } = splitDocument(write.update);
    return update(database, name, fields, write.updateMask?.fieldPaths ?? (write.updateMask && []), write);
  }
  if (write.transform) {
    const { document = '', fieldTransforms = [] } = write.transform;
    return update(database, document, '', [], { ...write, updateTransforms: fieldTransforms });
  }
  throw invalidArgument('A write must have one of update, delete and transform.');
}

function checkedDatabase(database: string, name: string): string {
  const own = databaseOf(name);
  if (own !== database)
    throw invalidArgument(`Document '${name}' is not in the database of the request, '${database}'.`);
  return own;
}

function update(
  database: string,
  name: string,
  encoded: EncodedFields,
  maskPaths: string[] | undefined,
  write: { updateTransforms?: FieldTransform[]; currentDocument?: Precondition },
): ParsedWrite {
  const path = documentPath(checkedDatabase(database, name), name);
  const fields = decodeFields(encoded);
  checkFields(fields);
  const mask = maskPaths?.map(parseFieldPath);
  if (mask?.some((fieldPath) => fieldPath[0] === NAME_FIELD)) {
    throw invalidArgument(`'${NAME_FIELD}' cannot be in an update mask: ${name}`);
  }
  const transforms = (write.updateTransforms ?? []).map(parseTransform);
  if (transforms.length > MAX_TRANSFORMS) {
    throw invalidArgument(`${transforms.length} transforms of ${name}; at most ${MAX_TRANSFORMS} are allowed.`);
  }
  return { name, path, fields, mask, transforms, precondition: write.currentDocument };
}

/** Computes the document that a write leaves, given the present one; the precondition has been checked. */
export function applyWrite(
  write: ParsedWrite,
  current: { fields: EncodedFields } | undefined,
  requestTime: number,
): WrittenDocument {
  if (!write.fields) return { fields: undefined, transformResults: [] };
  const fields = write.mask ? merge(current, write.fields, write.mask) : write.fields;
  const transformResults = applyTransforms(fields, write.transforms, requestTime);
  const encoded = encodeFields(fields);
  // Counted exactly only when it may matter: encoded fields are never shorter than half of what Firestore counts.
  if (encoded.length > MAX_DOCUMENT_BYTES / 2) {
    const size = documentSize(write.path, fields);
    if (size > MAX_DOCUMENT_BYTES) {
      throw invalidArgument(
        `Document '${write.name}' cannot be written because its size (${size.toLocaleString('en')} bytes) exceeds the maximum allowed size of ${MAX_DOCUMENT_BYTES.toLocaleString('en')} bytes.`,
      );
    }
  }
  return { fields: encoded, transformResults };
}

function merge(current: { fields: EncodedFields } | undefined, update: MapValue, mask: FieldPath[]): MapValue {
  const fields: MapValue = current ? decodeFields(current.fields) : new Map();
  for (const path of mask) {
    const value = getField(update, path);
    if (value === undefined) deleteField(fields, path);
    else setField(fields, path, value);
  }
  return fields;
}
