import { readFileSync } from 'node:fs';

/** Documents of all collections of that id expire at the time in that field. */
export interface TtlPolicy {
  collectionGroup: string;
  /** Field path as in the API, e.g. `expireAt` or `meta.expireAt`. */
  field: string;
}

/**
 * The time-to-live policies of a `firestore.indexes.json` of the Firebase CLI: its `fieldOverrides` with `ttl: true`.
 * Throws an Error that names the file when it cannot be read.
 */
export function readTtlPolicies(file: string): TtlPolicy[] {
  try {
    const {
      fieldOverrides = [],
    }: { fieldOverrides?: { collectionGroup: string; fieldPath: string; ttl?: boolean }[] } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    return fieldOverrides
      .filter((override) => override.ttl)
      .map(({ collectionGroup, fieldPath }) => ({ collectionGroup, field: fieldPath }));
  } catch (cause) {
    throw new Error(`${file} is not a readable firestore.indexes.json: ${String(cause)}`, { cause });
  }
}
