import { invalidArgument } from '../errors.ts';
import { NAME_FIELD, parseFieldPath } from '../names/field-path.ts';
import { checkCollectionId, parentPath } from '../names/resource.ts';
import { isName, type OrderField } from '../store/index.ts';
import { AFTER, compareUtf8, type Key, valueKey } from '../values/key.ts';
import type { Cursor, StructuredQuery } from '../wire/messages.ts';
import { decodeValue } from '../wire/value.ts';
import { isInequalityOperator, parseFilter } from './filter.ts';
import { nameOperandKey } from './name.ts';
import { parseNearest } from './nearest.ts';
import type { Condition, Query, Scope } from './query.ts';

/** Reads and checks a StructuredQuery below `parent`, a resource name; throws INVALID_ARGUMENT. */
export function parseQuery(database: string, parent: string, message: StructuredQuery): Query {
  const scope = parseScope(parentPath(database, parent), message);
  const disjuncts = parseFilter(database, scope, message.where);
  const order = parseOrder(message, disjuncts);
  const { offset = 0 } = message;
  const limit = message.limit ? (message.limit.value ?? 0) : Number.POSITIVE_INFINITY;
  if (offset < 0) throw invalidArgument(`The offset must not be negative: ${offset}.`);
  if (limit < 0) throw invalidArgument(`The limit must not be negative: ${limit}.`);
  return {
    scope,
    disjuncts,
    order,
    from: message.startAt ? bound(database, scope, order, message.startAt) : '',
    to: message.endAt ? bound(database, scope, order, message.endAt) : AFTER,
    offset,
    limit,
    select: parseSelect(message),
    nearest: message.findNearest && parseNearest(message.findNearest),
  };
}

function parseScope(parent: string, message: StructuredQuery): Scope {
  const { from = [] } = message;
  const [selector, second] = from;
  if (second) throw invalidArgument('A query can have one collection selector only.');
  const id = selector?.collectionId ?? '';
  if (id === '') {
    if (selector && !selector.allDescendants) throw invalidArgument('A collection selector needs a collection id.');
    return { kind: 'everything', parent };
  }
  checkCollectionId(id);
  if (selector?.allDescendants) return { kind: 'group', id, parent };
  return { kind: 'collection', path: parent === '' ? id : `${parent}/${id}` };
}

/**
 * The whole order: what the query says, then fields of inequalities by name, then the document's name; what is added has
 * the direction of the last given one.
 */
function parseOrder(message: StructuredQuery, disjuncts: Condition[][]): OrderField[] {
  const order = (message.orderBy ?? []).map(({ field, direction }) => ({
    path: parseFieldPath(field?.fieldPath ?? ''),
    descending: direction === 'DESCENDING',
  }));
  const descending = order.at(-1)?.descending ?? false;
  const present = new Set(order.map((field) => field.path.join('\0')));
  const missing = disjuncts
    .flat()
    .filter((condition) => isInequalityOperator(condition.op) && !isName(condition.path))
    .map((condition) => condition.path)
    .sort((a, b) => compareUtf8(a.join('\0'), b.join('\0')));
  for (const path of missing) {
    const id = path.join('\0');
    if (!present.has(id)) order.push({ path, descending });
    present.add(id);
  }
  const name = order.findIndex((field) => isName(field.path));
  if (name >= 0) return order.slice(0, name + 1);
  return [...order, { path: [NAME_FIELD], descending }];
}

/** The order key at which results begin or end: before or after everything that starts with the cursor's values. */
function bound(database: string, scope: Scope, order: OrderField[], cursor: Cursor): Key {
  const values = cursor.values ?? [];
  if (values.length > order.length) {
    throw invalidArgument(`Cursor has too many values: ${values.length} for an order of ${order.length}.`);
  }
  let key = '';
  for (const [i, bytes] of values.entries()) {
    const field = order[i];
    if (!field) break;
    const value = decodeValue(bytes);
    key += isName(field.path)
      ? nameOperandKey(database, scope, value, field.descending)
      : valueKey(value, field.descending);
  }
  return cursor.before ? key : key + AFTER;
}

function parseSelect(message: StructuredQuery): Query['select'] {
  if (!message.select) return undefined;
  const paths = (message.select.fields ?? []).map((field) => parseFieldPath(field.fieldPath ?? ''));
  return paths.filter((path) => !isName(path));
}
