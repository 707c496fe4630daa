import { invalidArgument } from '../errors.ts';
import { NAME_FIELD } from '../names/field-path.ts';
import { lastSegment, parentOf, relativePath } from '../names/resource.ts';
import { idKey, type Key, pathKey } from '../values/key.ts';
import { Reference, type Value } from '../values/value.ts';
import { byPath, type Scope } from './query.ts';

/** Below and above the names of all documents of a collection: names begin with the byte 01 or 02. */
const BEFORE_ALL = '\0';
const AFTER_ALL = '\xff';

/** The key of a reference that document names are compared with, in the same terms as the names' own keys. */
export function nameOperandKey(database: string, scope: Scope, operand: Value, descending = false): Key {
  if (!(operand instanceof Reference)) {
    throw invalidArgument(`'${NAME_FIELD}' can be compared with references to documents only.`);
  }
  const path = relativePath(database, operand.name);
  if (byPath(scope)) return pathKey(path, descending);
  const collection = scope.kind === 'collection' ? scope.path : '';
  if (parentOf(path) === collection) return idKey(lastSegment(path), descending);
  const before = pathKey(path) < pathKey(collection);
  return before === descending ? AFTER_ALL : BEFORE_ALL;
}
