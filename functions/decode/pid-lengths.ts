import { isFilling } from './hex.ts';
import { PIDS } from './pid-table.ts';

/**
 * From which bytes on a mode 01 answer divides wholly into PIDs with their data and filling, one flag (0 or 1) a byte and one for its end.
 * Fuel trims have one byte, or two where the engine has four banks, and no answer says which: it is the one with which the rest makes sense.
 */
export function dividesFrom(bytes: Uint8Array, length: number): Uint8Array {
  const divides = new Uint8Array(length + 1);
  divides[length] = 1;
  let filling = length;
  while (filling > 0 && isFilling(bytes, filling - 1, filling) && bytes[filling - 1] === bytes[length - 1])
    filling -= 1;
  divides.fill(1, filling);
  for (let at = filling - 1; at > 0; at -= 1) {
    const pid = PIDS[bytes[at] ?? 0];
    if (!pid) continue;
    const after = at + 1;
    const fits = divides[after + pid.bytes] === 1 || divides[after + (pid.longer?.bytes ?? pid.bytes)] === 1;
    divides[at] = pid.isLengthUnsure || fits ? 1 : 0;
  }
  return divides;
}
