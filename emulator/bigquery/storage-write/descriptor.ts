import { LENGTH, MalformedMessage, utf8, VARINT, WireReader } from './wire-reader.ts';

/** A field of the writer's message type. */
export interface FieldDescriptor {
  name: string;
  number: number;
  repeated: boolean;
  required: boolean;
  /** google.protobuf.FieldDescriptorProto.Type. */
  type: number;
  typeName: string;
  message?: MessageDescriptor;
  enumNames?: Map<number, string>;
}

export interface MessageDescriptor {
  name: string;
  fields: FieldDescriptor[];
}

interface RawMessage extends MessageDescriptor {
  nested: RawMessage[];
  enums: { name: string; values: Map<number, string> }[];
}

/** Option that carries the name of a column which is no name in protocol buffers. */
const COLUMN_NAME_OPTION = 454943212;
const TYPE_ENUM = 14;
const TYPE_MESSAGE = 11;

/**
 * Reads a google.protobuf.DescriptorProto: the writer's own description of its rows, with the types it uses nested in it.
 * @throws MalformedMessage
 */
export function parseDescriptor(bytes: Uint8Array): MessageDescriptor {
  const root = readMessage(bytes);
  resolve(root, [root]);
  return root;
}

function each(bytes: Uint8Array, read: (number: number, wireType: number, reader: WireReader) => void): void {
  const reader = new WireReader(bytes);
  while (reader.more) {
    const tag = reader.uint32();
    const before = reader.at;
    read(tag >>> 3, tag & 7, reader);
    if (reader.at === before) reader.skip(tag & 7);
  }
}

function readMessage(bytes: Uint8Array): RawMessage {
  const message: RawMessage = { name: '', fields: [], nested: [], enums: [] };
  each(bytes, (number, wireType, reader) => {
    if (wireType !== LENGTH) return;
    if (number === 1) message.name = utf8(reader.block());
    else if (number === 2) message.fields.push(readField(reader.block()));
    else if (number === 3) message.nested.push(readMessage(reader.block()));
    else if (number === 4) message.enums.push(readEnum(reader.block()));
  });
  return message;
}

function readField(bytes: Uint8Array): FieldDescriptor {
  const field: FieldDescriptor = { name: '', number: 0, repeated: false, required: false, type: 0, typeName: '' };
  let column = '';
  each(bytes, (number, wireType, reader) => {
    if (number === 1 && wireType === LENGTH) field.name = utf8(reader.block());
    else if (number === 3 && wireType === VARINT) field.number = reader.uint32();
    else if (number === 4 && wireType === VARINT) {
      const label = reader.uint32();
      field.repeated = label === 3;
      field.required = label === 2;
    } else if (number === 5 && wireType === VARINT) field.type = reader.uint32();
    else if (number === 6 && wireType === LENGTH) field.typeName = utf8(reader.block());
    else if (number === 8 && wireType === LENGTH)
      each(reader.block(), (option, type, options) => {
        if (option === COLUMN_NAME_OPTION && type === LENGTH) column = utf8(options.block());
      });
  });
  if (column) field.name = column;
  return field;
}

function readEnum(bytes: Uint8Array): RawMessage['enums'][number] {
  const result = { name: '', values: new Map<number, string>() };
  each(bytes, (number, wireType, reader) => {
    if (wireType !== LENGTH) return;
    if (number === 1) result.name = utf8(reader.block());
    else if (number === 2) {
      let name = '';
      let value = 0;
      each(reader.block(), (part, type, parts) => {
        if (part === 1 && type === LENGTH) name = utf8(parts.block());
        else if (part === 2 && type === VARINT) value = parts.uint32();
      });
      result.values.set(value, name);
    }
  });
  return result;
}

/** Finds the nested types that fields name; a name's last part counts, looked for from the inside out. */
function resolve(message: RawMessage, enclosing: RawMessage[]): void {
  for (const field of message.fields) {
    if (field.type !== TYPE_MESSAGE && field.type !== TYPE_ENUM) continue;
    const wanted = field.typeName.split('.').at(-1);
    for (const scope of [...enclosing].reverse()) {
      field.message ??= scope.nested.find((nested) => nested.name === wanted);
      field.enumNames ??= scope.enums.find((nested) => nested.name === wanted)?.values;
    }
    if (!field.message && !field.enumNames)
      throw new MalformedMessage(`type ${field.typeName} of field ${field.name} is not in the writer schema`);
  }
  for (const nested of message.nested) resolve(nested, [...enclosing, nested]);
}
