import { type FieldPath, getField, parseFieldPath, setField } from '../names/field-path.ts';
import type { Database } from '../store/database.ts';
import type { StoredDocument } from '../store/document.ts';
import type { MapValue } from '../values/value.ts';
import { decodeFields, encodeDocument, encodeFields } from '../wire/document.ts';
import type { DocumentMask } from '../wire/messages.ts';

export const maskPaths = (mask: DocumentMask | undefined): FieldPath[] | undefined =>
  mask && (mask.fieldPaths ?? []).map(parseFieldPath);

/** A document as google.firestore.v1.Document, encoded; with a mask, the fields it names only. */
export function toMessage(database: Database, document: StoredDocument, mask: FieldPath[] | undefined): Buffer {
  const fields = mask ? encodeFields(pick(decodeFields(document.fields), mask)) : document.fields;
  return encodeDocument(database.resourceName(document), fields, document.createTime, document.updateTime);
}

/** The fields at the given paths, where they exist. */
export function pick(fields: MapValue, paths: FieldPath[]): MapValue {
  const picked: MapValue = new Map();
  for (const path of paths) {
    const value = getField(fields, path);
    if (value !== undefined) setField(picked, path, value);
  }
  return picked;
}
