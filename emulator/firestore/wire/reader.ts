/** A cursor over one message in protocol buffer wire format (https://protobuf.dev/programming-guides/encoding/). */
export class Reader {
  readonly buffer: Buffer;
  readonly end: number;
  pos: number;

  constructor(buffer: Buffer, pos = 0, end = buffer.length) {
    this.buffer = buffer;
    this.pos = pos;
    this.end = end;
  }

  /** An unsigned number of up to 53 bits: tags, lengths, and what the field's type keeps small. */
  varint(): number {
    const { buffer } = this;
    let byte = buffer[this.pos++] ?? 0;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    let scale = 0x80;
    do {
      byte = buffer[this.pos++] ?? 0;
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
    } while (byte >= 0x80 && this.pos < this.end);
    return value;
  }

  int64(): bigint {
    const { buffer } = this;
    let shift = 0;
    let low = 0;
    let high = 0n;
    for (;;) {
      const byte = buffer[this.pos++] ?? 0;
      if (shift < 28) low |= (byte & 0x7f) << shift;
      else high |= BigInt(byte & 0x7f) << BigInt(shift);
      shift += 7;
      if (byte < 0x80 || shift >= 70) break;
    }
    return high === 0n ? BigInt(low) : BigInt.asIntN(64, high | BigInt(low));
  }

  double(): number {
    const value = this.buffer.readDoubleLE(this.pos);
    this.pos += 8;
    return value;
  }

  /** Reads a length and returns where the content that follows ends; the cursor is at its start. */
  enter(): number {
    const length = this.varint();
    const end = this.pos + length;
    if (end > this.end) throw new RangeError('truncated message');
    return end;
  }

  string(): string {
    const end = this.enter();
    const text = this.buffer.toString('utf8', this.pos, end);
    this.pos = end;
    return text;
  }

  bytes(): Buffer {
    const end = this.enter();
    const bytes = this.buffer.subarray(this.pos, end);
    this.pos = end;
    return bytes;
  }

  skip(wireType: number): void {
    if (wireType === 0) this.varint();
    else if (wireType === 1) this.pos += 8;
    else if (wireType === 2) this.pos = this.enter();
    else if (wireType === 5) this.pos += 4;
    else throw new RangeError(`wire type ${wireType} is not supported`);
  }
}
