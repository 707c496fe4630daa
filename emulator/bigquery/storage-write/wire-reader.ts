/** The wire types of protocol buffers. */
export const VARINT = 0;
export const FIXED64 = 1;
export const LENGTH = 2;
export const FIXED32 = 5;

/** Bytes that are no protocol buffer message. */
export class MalformedMessage extends Error {}

/** Reads the wire format of protocol buffers, field by field. */
export class WireReader {
  readonly bytes: Uint8Array;
  at = 0;
  readonly end: number;
  private lazyView: DataView | undefined;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.end = bytes.length;
  }

  private get view(): DataView {
    this.lazyView ??= new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    return this.lazyView;
  }

  get more(): boolean {
    return this.at < this.end;
  }

  /** A varint of up to 32 bits; more significant bits are dropped. */
  uint32(): number {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new MalformedMessage('message ends within a varint');
      if (shift < 32) value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
    throw new MalformedMessage('varint is too long');
  }

  /** A varint as an unsigned 64-bit integer. */
  uint64(): bigint {
    // Most numbers fit into 53 bits: a bigint is made once, at the end.
    let low = 0;
    let factor = 1;
    for (let i = 0; i < 7; i++) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new MalformedMessage('message ends within a varint');
      low += (byte & 127) * factor;
      if (byte < 128) return BigInt(low);
      factor *= 128;
    }
    const eighth = this.bytes[this.at];
    if (eighth !== undefined && eighth < 16) {
      this.at++;
      return BigInt(low + eighth * factor);
    }
    let value = BigInt(low);
    for (let shift = 49n; shift < 70n; shift += 7n) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new MalformedMessage('message ends within a varint');
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return BigInt.asUintN(64, value);
    }
    throw new MalformedMessage('varint is too long');
  }

  int64(): bigint {
    return BigInt.asIntN(64, this.uint64());
  }

  private advance(length: number): number {
    const start = this.at;
    if (start + length > this.end) throw new MalformedMessage('message ends within a field');
    this.at = start + length;
    return start;
  }

  double(): number {
    return this.view.getFloat64(this.advance(8), true);
  }

  float(): number {
    return this.view.getFloat32(this.advance(4), true);
  }

  fixed64(): bigint {
    return this.view.getBigUint64(this.advance(8), true);
  }

  fixed32(): number {
    return this.view.getUint32(this.advance(4), true);
  }

  /** The bytes of a field with a length; they are not copied. */
  block(): Uint8Array {
    const length = this.uint32();
    const start = this.advance(length);
    return this.bytes.subarray(start, start + length);
  }

  skip(wireType: number): void {
    if (wireType === VARINT) this.uint64();
    else if (wireType === FIXED64) this.advance(8);
    else if (wireType === LENGTH) this.advance(this.uint32());
    else if (wireType === FIXED32) this.advance(4);
    else throw new MalformedMessage(`wire type ${wireType} is not supported`);
  }
}

/** Text of a UTF-8 block; short ASCII is read without a decoder, which is the quicker way. */
export function utf8(block: Uint8Array): string {
  if (block.length > 24) return Buffer.from(block.buffer, block.byteOffset, block.length).toString('utf8');
  let text = '';
  for (const byte of block) {
    if (byte > 127) return Buffer.from(block.buffer, block.byteOffset, block.length).toString('utf8');
    text += String.fromCharCode(byte);
  }
  return text;
}
