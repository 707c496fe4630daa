import { invalidArgument } from '../errors.ts';

const DATABASE = /^projects\/([^/]+)\/databases\/([^/]+)$/;
const RESERVED = /^__.*__$/s;
const NUMERIC_ID = /^__id-?\d+__$/;
const MAX_SEGMENT_BYTES = 1500;
const MAX_SEGMENTS = 200;

/** Checks `projects/P/databases/D`. */
export function checkDatabase(name: string): void {
  if (!DATABASE.test(name)) {
    throw invalidArgument(`Database name '${name}' must have the form 'projects/PROJECT/databases/DATABASE'.`);
  }
}

/** The database part of any resource name under it. */
export function databaseOf(name: string): string {
  let end = -1;
  for (let slashes = 0; slashes < 4; slashes++) {
    end = name.indexOf('/', end + 1);
    if (end < 0) break;
  }
  const database = end < 0 ? name : name.slice(0, end);
  checkDatabase(database);
  return database;
}

/** The path below `DATABASE/documents`, e.g. `cars/a`; '' for the root itself. */
export function relativePath(database: string, name: string): string {
  const root = `${database}/documents`;
  if (name === root) return '';
  if (!name.startsWith(`${root}/`)) {
    throw invalidArgument(`Name '${name}' does not lie in '${root}'.`);
  }
  return name.slice(root.length + 1);
}

/** The path of a document below the database, checked: an even number of valid segments. */
export function documentPath(database: string, name: string): string {
  const path = relativePath(database, name);
  const count = checkSegments(path, name);
  if (count === 0 || count % 2 === 1) {
    throw invalidArgument(
      `Document name '${name}' has an odd number of segments after 'documents'; it must end with COLLECTION/DOCUMENT.`,
    );
  }
  return path;
}

/** The path of the parent of a query or collection: the root ('') or a document. */
export function parentPath(database: string, name: string): string {
  return relativePath(database, name) === '' ? '' : documentPath(database, name);
}

export function checkCollectionId(id: string): void {
  if (id.includes('/')) throw invalidArgument(`Collection id '${id}' contains '/'.`);
  checkSegment(id, id);
}

function checkSegments(path: string, name: string): number {
  if (path === '') return 0;
  const segments = path.split('/');
  if (segments.length > MAX_SEGMENTS) {
    throw invalidArgument(`Name '${name}' is deeper than ${MAX_SEGMENTS / 2} levels of collections.`);
  }
  for (const segment of segments) checkSegment(segment, name);
  return segments.length;
}

function checkSegment(segment: string, name: string): void {
  if (segment === '') throw invalidArgument(`Name '${name}' has an empty segment.`);
  if (segment === '.' || segment === '..') throw invalidArgument(`Name '${name}' has the segment '${segment}'.`);
  if (segment.startsWith('__') && RESERVED.test(segment) && !NUMERIC_ID.test(segment)) {
    throw invalidArgument(`Resource id '${segment}' in '${name}' is invalid because it is reserved (__.*__).`);
  }
  if (segment.length > MAX_SEGMENT_BYTES / 3 && Buffer.byteLength(segment) > MAX_SEGMENT_BYTES) {
    throw invalidArgument(`A segment of name '${name.slice(0, 100)}…' is longer than ${MAX_SEGMENT_BYTES} bytes.`);
  }
}

/** Splits `cars/a` into the collection's path and the document's id. */
export function splitPath(path: string): { collection: string; id: string } {
  const slash = path.lastIndexOf('/');
  return { collection: path.slice(0, slash), id: path.slice(slash + 1) };
}

/** The last segment of a path. */
export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The path without its last segment; '' when there is one only. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}
