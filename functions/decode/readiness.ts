import monitors from '../../knowledge/obd/monitors.json' with { type: 'json' };

const COMPRESSION = 0x08;

type Named = { count: number; text: string };

/** For each value of a byte the monitors whose bits are 1: answers of one car say the same thousands of times. */
const byByte = (names: (string | null)[]): Named[] =>
  Array.from({ length: 256 }, (_, bits) => {
    const set = names.filter((name, bit) => name !== null && (bits >> bit) & 1);
    return { count: set.length, text: set.join(' ') };
  });
const COMMON = byByte(monitors.common);
const SPARK = byByte(monitors.spark);
const DIESEL = byByte(monitors.compression);

/**
 * The readiness monitors in bytes B, C and D of PIDs 01 and 41 (SAE J1979), which start at `from`: those that the ECU has (41: that are
 * enabled in this drive cycle), or of these the ones that have not run to their end; how many, and their names. Their bits mean other
 * monitors with spark than with compression ignition.
 */
export function readinessMonitors(bytes: Uint8Array, from: number, areIncomplete: boolean): Named {
  const both = bytes[from] ?? 0;
  const present = bytes[from + 1] ?? 0;
  const common = COMMON[areIncomplete ? both & (both >> 4) & 7 : both & 7];
  const own = (both & COMPRESSION ? DIESEL : SPARK)[areIncomplete ? present & (bytes[from + 2] ?? 0) : present];
  if (!common || !own) return { count: 0, text: '' };
  const between = common.count > 0 && own.count > 0 ? ' ' : '';
  return { count: common.count + own.count, text: common.text + between + own.text };
}
