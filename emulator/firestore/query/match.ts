import type { StoredDocument } from '../store/document.ts';
import { isName, nameKey } from '../store/index.ts';
import { NULL_KEY, sameType, valueKey } from '../values/key.ts';
import type { FieldReader } from '../wire/field-reader.ts';
import { byPath, type Condition, type Query, type Scope } from './query.ts';

/** Whether a query looks at the documents of the collection of that path. */
export function looksAt(scope: Scope, collection: string): boolean {
  if (scope.kind === 'collection') return collection === scope.path;
  if (scope.kind === 'group' && collection !== scope.id && !collection.endsWith(`/${scope.id}`)) return false;
  return scope.parent === '' || collection.startsWith(`${scope.parent}/`);
}

/** Whether the conditions of one of the query's disjuncts hold. Scope, order and cursors are not looked at. */
export function matchesAny(query: Query, document: StoredDocument, fields: FieldReader): boolean {
  return query.disjuncts.some((conditions) => matchesAll(query.scope, conditions, document, fields));
}

/** Whether all conditions hold. */
export function matchesAll(
  scope: Scope,
  conditions: Condition[],
  document: StoredDocument,
  fields: FieldReader,
): boolean {
  return conditions.every((condition) => {
    if (isName(condition.path)) return compareName(condition, nameKey(document, byPath(scope), false));
    const value = fields.get(condition.path);
    if (value === undefined) return false;
    if (condition.op === 'array-contains') {
      return Array.isArray(value) && value.some((element) => valueKey(element) === condition.key);
    }
    return compare(condition, valueKey(value));
  });
}

function compareName(condition: Condition, key: string): boolean {
  return condition.op === '!=' || condition.op === 'not-in' ? !condition.keys.has(key) : ordered(condition, key);
}

/** < and > hold between values of the same type only; != and not-in never for null, nor not-in with null in its list. */
function compare(condition: Condition, key: string): boolean {
  if (condition.op === '!=' || condition.op === 'not-in') {
    if (key === NULL_KEY || (condition.op === 'not-in' && condition.keys.has(NULL_KEY))) return false;
    return !condition.keys.has(key);
  }
  return sameType(key, condition.key) && ordered(condition, key);
}

function ordered({ op, key: operand }: Condition, key: string): boolean {
  if (op === '==') return key === operand;
  if (op === '<') return key < operand;
  if (op === '<=') return key <= operand;
  if (op === '>') return key > operand;
  return op === '>=' && key >= operand;
}
