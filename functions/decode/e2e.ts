const POLYNOMIAL = 0x2f;
const TABLE = Uint8Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ (crc & 0x80 ? POLYNOMIAL : 0)) & 0xff;
  return crc;
});

/**
 * Whether a frame's end-to-end protection (AUTOSAR E2E profile 2) holds: byte 0 is the CRC-8 (polynomial 2F, start and final XOR FF) of the bytes after it
 * and of the data id that the frame's counter (low four bits of byte 1) picks from the sixteen of the message.
 */
export function isProtected(bytes: Uint8Array, length: number, dataIds: number[]): boolean {
  let crc = 0xff;
  for (let i = 1; i < length; i += 1) crc = TABLE[crc ^ (bytes[i] ?? 0)] ?? 0;
  crc = TABLE[crc ^ (dataIds[(bytes[1] ?? 0) & 0xf] ?? 0)] ?? 0;
  return (crc ^ 0xff) === bytes[0];
}
