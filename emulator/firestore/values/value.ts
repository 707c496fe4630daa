/**
 * Firestore values as they are computed with. Integers are bigint and doubles are number, so that the two stay apart
 * (1 and 1.0 are equal when compared, but come back as what they were).
 */
export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | Timestamp
  | Uint8Array
  | Reference
  | GeoPoint
  | Value[]
  | MapValue;

export type MapValue = Map<string, Value>;

/** An instant in seconds since 1970 and nanoseconds within the second; Firestore keeps whole microseconds. */
export class Timestamp {
  readonly seconds: number;
  readonly nanos: number;
  constructor(seconds: number, nanos: number) {
    this.seconds = seconds;
    this.nanos = nanos;
  }
}

/** The full resource name of another document. */
export class Reference {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export class GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
  constructor(latitude: number, longitude: number) {
    this.latitude = latitude;
    this.longitude = longitude;
  }
}

/** The numbers of a vector, which travels as a map `{__type__: '__vector__', value: [...]}`; undefined for all else. */
export function vectorOf(value: Value | undefined): Value[] | undefined {
  if (!(value instanceof Map) || value.get('__type__') !== '__vector__') return undefined;
  const numbers = value.get('value');
  return Array.isArray(numbers) ? numbers : undefined;
}
