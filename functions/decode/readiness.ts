import monitors from '../../knowledge/obd/monitors.json' with { type: 'json' };

const COMPRESSION = 0x08;

/**
 * Names of the readiness monitors in bytes B, C and D of PIDs 01 and 41 (SAE J1979), which start at `from`: those that the ECU has (41: that
 * are enabled in this drive cycle), or of these the ones that have not run to their end. Their bits mean other monitors with spark than with
 * compression ignition.
 */
export function monitorNames(bytes: Uint8Array, from: number, areIncomplete: boolean): string[] {
  const [common = 0, present = 0, incomplete = 0] = bytes.subarray(from, from + 3);
  const own = common & COMPRESSION ? monitors.compression : monitors.spark;
  const named = (names: (string | null)[], has: number, lacks: number) =>
    names.filter((_, bit) => ((areIncomplete ? has & lacks : has) >> bit) & 1);
  return [...named(monitors.common, common & 7, common >> 4), ...named(own, present, incomplete)].filter(
    (name) => name !== null,
  );
}
