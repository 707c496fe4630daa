import type { DuckDBValue } from '@duckdb/node-api';
import { DuckDBListValue, DuckDBStructValue } from '@duckdb/node-api';
import { fieldKey } from '../sql/types.ts';
import type { Batch } from '../store/batch.ts';
import type { Field } from '../store/fields.ts';
import { elementType, isRepeated, isRequired } from '../store/fields.ts';
import { ValueError } from '../values/duck-values.ts';
import type { FieldDescriptor, MessageDescriptor } from './descriptor.ts';
import type { ValueReader } from './proto-values.ts';
import { valueReader } from './proto-values.ts';
import { LENGTH, MalformedMessage, WireReader } from './wire-reader.ts';

/** The writer's schema does not fit the table's. */
export class SchemaMismatch extends Error {
  /** Set where the writer has a field that the table lacks. */
  readonly extraField: boolean;
  constructor(message: string, extraField: boolean) {
    super(message);
    this.extraField = extraField;
  }
}

interface Slot {
  /** Place of the column. */
  column: number;
  read: ValueReader;
  repeated: boolean;
  packable: boolean;
}

/** How messages of one type become rows of one table. */
interface Plan {
  byNumber: (Slot | undefined)[];
  fields: Field[];
  required: number[];
  repeated: number[];
}

const PACKABLE = new Set([1, 2, 3, 4, 5, 6, 7, 8, 13, 14, 15, 16, 17, 18]);
const TYPE_MESSAGE = 11;

function planOf(message: MessageDescriptor, fields: Field[], path = ''): Plan {
  const byNumber: Plan['byNumber'] = [];
  for (const descriptor of message.fields) {
    const column = fields.findIndex((field) => field.name.toLowerCase() === descriptor.name.toLowerCase());
    const field = fields[column];
    if (!field)
      throw new SchemaMismatch(
        `Input schema has more fields than BigQuery schema, extra fields: '${path}${descriptor.name}'`,
        true,
      );
    const read = readerOf(descriptor, field, path);
    if (descriptor.repeated !== isRepeated(field))
      throw new SchemaMismatch(
        `The proto field mismatched with BigQuery field at ${message.name}.${path}${descriptor.name}, the proto field repetition and the BigQuery field mode differ`,
        false,
      );
    byNumber[descriptor.number] = {
      column,
      read,
      repeated: descriptor.repeated,
      packable: PACKABLE.has(descriptor.type),
    };
  }
  const places = (test: (field: Field) => boolean) => fields.flatMap((field, i) => (test(field) ? [i] : []));
  return {
    byNumber,
    fields,
    required: places((f) => isRequired(f) && f.defaultValueExpression === undefined),
    repeated: places(isRepeated),
  };
}

function readerOf(descriptor: FieldDescriptor, field: Field, path: string): ValueReader {
  const type = elementType(field);
  const place = path + field.name;
  const { message } = descriptor;
  if (type.kind === 'STRUCT' && message) {
    const plan = planOf(message, field.fields ?? [], `${place}.`);
    return (reader) =>
      new DuckDBStructValue(
        Object.fromEntries(readRow(reader.block(), plan, `${place}.`).map((value, i) => [fieldKey(i), value])),
      );
  }
  if (type.kind === 'RANGE' && message) {
    const bounds: Field[] = ['start', 'end'].map((name) => ({ name, type: type.element.kind }));
    const plan = planOf(message, bounds, `${place}.`);
    return (reader) =>
      new DuckDBStructValue(
        Object.fromEntries(readRow(reader.block(), plan, `${place}.`).map((value, i) => [fieldKey(i), value])),
      );
  }
  const read = descriptor.type === TYPE_MESSAGE ? undefined : valueReader(descriptor, type);
  if (!read)
    throw new SchemaMismatch(
      `The proto field mismatched with BigQuery field at ${place}, the BigQuery field type ${field.type} does not take the proto field type ${descriptor.type}`,
      false,
    );
  return (reader) => {
    try {
      return read(reader);
    } catch (error) {
      if (error instanceof ValueError) throw new ValueError(`${error.message} on field ${place}.`);
      throw error;
    }
  };
}

/** One message as values by the columns of the plan. */
function readRow(bytes: Uint8Array, plan: Plan, path: string): DuckDBValue[] {
  const values: DuckDBValue[] = new Array<DuckDBValue>(plan.fields.length).fill(null);
  for (const place of plan.repeated) values[place] = new DuckDBListValue([]);
  const reader = new WireReader(bytes);
  while (reader.more) {
    const tag = reader.uint32();
    const slot = plan.byNumber[tag >>> 3];
    if (!slot) reader.skip(tag & 7);
    else if (!slot.repeated) values[slot.column] = slot.read(reader);
    else appendItems(values[slot.column] as DuckDBListValue, slot, tag & 7, reader);
  }
  for (const place of plan.required)
    if (values[place] === null)
      throw new ValueError(`Required field ${path}${plan.fields[place]?.name} cannot be NULL.`);
  return values;
}

function appendItems(list: DuckDBListValue, slot: Slot, wireType: number, reader: WireReader): void {
  const items = list.items as DuckDBValue[];
  if (!(slot.packable && wireType === LENGTH)) {
    items.push(slot.read(reader));
    return;
  }
  const packed = new WireReader(reader.block());
  while (packed.more) items.push(slot.read(packed));
}

export interface DecodedRows {
  batch: Batch;
  errors: { index: number; message: string }[];
}

const plans = new WeakMap<MessageDescriptor, { fields: Field[]; plan: Plan }>();

/**
 * Serialized rows as columns, with an error for every row that does not fit.
 * @throws SchemaMismatch where the message type itself does not fit the table
 */
export function decodeRows(rows: Uint8Array[], descriptor: MessageDescriptor, fields: Field[]): DecodedRows {
  let known = plans.get(descriptor);
  if (known?.fields !== fields) {
    known = { fields, plan: planOf(descriptor, fields) };
    plans.set(descriptor, known);
  }
  const { plan } = known;
  const columns: DuckDBValue[][] = fields.map(() => []);
  const errors: DecodedRows['errors'] = [];
  rows.forEach((row, index) => {
    try {
      const values = readRow(row, plan, '');
      for (let i = 0; i < columns.length; i++) columns[i]?.push(values[i] ?? null);
    } catch (error) {
      if (!(error instanceof ValueError || error instanceof MalformedMessage)) throw error;
      errors.push({ index, message: error.message });
    }
  });
  return { batch: { names: fields.map((field) => field.name), columns, rows: rows.length - errors.length }, errors };
}
