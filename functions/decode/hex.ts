const BAD = 255;
const NIBBLES = new Uint8Array(256).fill(BAD);
for (let digit = 0; digit < 16; digit += 1) {
  const text = digit.toString(16);
  NIBBLES[text.charCodeAt(0)] = digit;
  NIBBLES[text.toUpperCase().charCodeAt(0)] = digit;
}

/** Bytes of a payload: the first `length` of `bytes`, which is a buffer that is used again for the next record. */
export type Payload = { bytes: Uint8Array; length: number };

const scratch: Payload = { bytes: new Uint8Array(8192), length: 0 };

/**
 * The bytes of hex digits, or undefined where the text is none. The buffer is shared: what is to be kept must be copied.
 */
export function hexToBytes(text: string): Payload | undefined {
  const length = text.length >> 1;
  if (text.length !== length * 2) return undefined;
  if (length > scratch.bytes.length) scratch.bytes = new Uint8Array(length * 2);
  const { bytes } = scratch;
  for (let i = 0; i < length; i += 1) {
    const high = NIBBLES[text.charCodeAt(2 * i)] ?? BAD;
    const low = NIBBLES[text.charCodeAt(2 * i + 1)] ?? BAD;
    if ((high | low) > 15) return undefined;
    bytes[i] = (high << 4) | low;
  }
  scratch.length = length;
  return scratch;
}

const BYTE_TEXTS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).toUpperCase().padStart(2, '0'));

/** Two hex digits, upper case. */
export const byteText = (byte: number | undefined): string => BYTE_TEXTS[(byte ?? 0) & 0xff] ?? '00';

/** What units and ECUs fill frames up with. */
const FILLING = new Set([0x00, 0x55, 0xaa, 0xcc, 0xff]);

/** Whether all bytes from one on are the same one of those that fill frames up. */
export function isFilling(bytes: Uint8Array, at: number, length: number): boolean {
  const first = bytes[at] ?? 0;
  if (!FILLING.has(first)) return false;
  for (let i = at; i < length; i += 1) if (bytes[i] !== first) return false;
  return true;
}
