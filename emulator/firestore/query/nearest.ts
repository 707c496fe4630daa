import { invalidArgument } from '../errors.ts';
import { parseFieldPath } from '../names/field-path.ts';
import type { StoredDocument } from '../store/document.ts';
import { MAX_VECTOR_DIMENSIONS } from '../values/limits.ts';
import { type Value, vectorOf } from '../values/value.ts';
import { FieldReader } from '../wire/field-reader.ts';
import type { FindNearest } from '../wire/messages.ts';
import { decodeValue } from '../wire/value.ts';
import type { DistanceMeasure, Nearest } from './query.ts';

const MAX_LIMIT = 1000;
const MEASURES: DistanceMeasure[] = ['EUCLIDEAN', 'COSINE', 'DOT_PRODUCT'];

/** Reads and checks a FindNearest; throws INVALID_ARGUMENT. */
export function parseNearest(message: FindNearest): Nearest {
  const vector = numbers(message.queryVector && vectorOf(decodeValue(message.queryVector)));
  if (!vector || vector.length === 0) throw invalidArgument('findNearest needs a query vector.');
  if (vector.length > MAX_VECTOR_DIMENSIONS) {
    throw invalidArgument(`The query vector has ${vector.length} dimensions; at most ${MAX_VECTOR_DIMENSIONS}.`);
  }
  const limit = message.limit?.value ?? 0;
  if (limit < 1 || limit > MAX_LIMIT) throw invalidArgument(`The limit of findNearest must be 1 to ${MAX_LIMIT}.`);
  const measure = MEASURES.find((known) => known === message.distanceMeasure);
  if (!measure) throw invalidArgument(`Distance measure '${message.distanceMeasure}' is not known.`);
  return {
    path: parseFieldPath(message.vectorField?.fieldPath ?? ''),
    vector,
    measure,
    limit,
    resultField: message.distanceResultField ? parseFieldPath(message.distanceResultField) : undefined,
    threshold: message.distanceThreshold ? (message.distanceThreshold.value ?? 0) : undefined,
  };
}

/** The documents nearest to the query vector; those without a vector of its dimension are left out. */
export function findNearest(
  documents: Iterable<StoredDocument>,
  nearest: Nearest,
): { document: StoredDocument; distance: number }[] {
  // The dot product grows with likeness, the two distances fall.
  const sign = nearest.measure === 'DOT_PRODUCT' ? -1 : 1;
  const found: { document: StoredDocument; distance: number }[] = [];
  for (const document of documents) {
    const vector = numbers(vectorOf(new FieldReader(document.fields).get(nearest.path)));
    if (!vector || vector.length !== nearest.vector.length) continue;
    const distance = measure(nearest.measure, vector, nearest.vector);
    if (Number.isNaN(distance)) continue;
    if (nearest.threshold !== undefined && sign * distance > sign * nearest.threshold) continue;
    found.push({ document, distance });
  }
  return found.sort((a, b) => sign * (a.distance - b.distance)).slice(0, nearest.limit);
}

function numbers(vector: Value[] | undefined): number[] | undefined {
  return vector?.map(Number);
}

function measure(kind: DistanceMeasure, a: number[], b: number[]): number {
  if (kind === 'DOT_PRODUCT') return dot(a, b);
  if (kind === 'COSINE') return 1 - dot(a, b) / (Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b)));
  return Math.sqrt(a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) ** 2, 0));
}

const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
