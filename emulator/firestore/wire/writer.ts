/** Builds a message in protocol buffer wire format. Reusable: `finish` and `finishLatin1` empty it. */
export class Writer {
  private buffer = Buffer.allocUnsafeSlow(64 * 1024);
  private pos = 0;

  private need(bytes: number): void {
    if (this.pos + bytes <= this.buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.buffer.length * 2, this.pos + bytes));
    this.buffer.copy(larger, 0, 0, this.pos);
    this.buffer = larger;
  }

  varint(value: number): void {
    this.need(10);
    while (value >= 0x80) {
      this.buffer[this.pos++] = (value % 0x80) | 0x80;
      value = Math.floor(value / 0x80);
    }
    this.buffer[this.pos++] = value;
  }

  int64(value: bigint): void {
    if (value >= 0n && value <= Number.MAX_SAFE_INTEGER) {
      this.varint(Number(value));
      return;
    }
    this.need(10);
    let rest = BigInt.asUintN(64, value);
    while (rest >= 0x80n) {
      this.buffer[this.pos++] = Number(rest & 0x7fn) | 0x80;
      rest >>= 7n;
    }
    this.buffer[this.pos++] = Number(rest);
  }

  double(value: number): void {
    this.need(8);
    this.pos = this.buffer.writeDoubleLE(value, this.pos);
  }

  /** The text in UTF-8, after its length. */
  string(text: string): void {
    const start = this.begin();
    this.need(text.length * 3);
    this.pos += this.buffer.write(text, this.pos);
    this.finishLength(start);
  }

  bytes(bytes: Uint8Array): void {
    this.varint(bytes.length);
    this.raw(bytes);
  }

  raw(bytes: Uint8Array): void {
    this.need(bytes.length);
    this.buffer.set(bytes, this.pos);
    this.pos += bytes.length;
  }

  /** Bytes that are held as a string of one byte a character. */
  latin1(bytes: string): void {
    this.need(bytes.length);
    this.pos += this.buffer.write(bytes, this.pos, 'latin1');
  }

  /** Opens length-delimited content; hand the result to `finishLength` when it is written. */
  begin(): number {
    this.need(5);
    this.pos++;
    return this.pos;
  }

  finishLength(start: number): void {
    const length = this.pos - start;
    let extra = 0;
    for (let rest = length; rest >= 0x80; rest = Math.floor(rest / 0x80)) extra++;
    if (extra > 0) {
      this.need(extra);
      this.buffer.copyWithin(start + extra, start, this.pos);
    }
    this.pos = start - 1;
    this.varint(length);
    this.pos += length;
  }

  finish(): Buffer {
    const copy = Buffer.from(this.buffer.subarray(0, this.pos));
    this.reset();
    return copy;
  }

  finishLatin1(): string {
    const text = this.buffer.toString('latin1', 0, this.pos);
    this.reset();
    return text;
  }

  private reset(): void {
    this.pos = 0;
    if (this.buffer.length > 4 * 1024 * 1024) this.buffer = Buffer.allocUnsafeSlow(64 * 1024);
  }
}
