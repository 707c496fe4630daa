import type { Sample } from './notices.ts';

export const IGNITION = 'Vehicle.LowVoltageSystemState';

/** The ignition as it was known before; `ms` epoch milliseconds from which on it was so. */
export type KnownIgnition = { ms: number; value: number };

/**
 * Whether the ignition is on at a time, by the latest sample up to then, or what was known before, and since when; undefined where there is none before. Samples, and the
 * times that are asked for, come in order.
 */
export function ignitionOf(
  samples: Sample[],
  known?: KnownIgnition,
): (ms: number) => { isOn: boolean | undefined; sinceMs: number } {
  const told: KnownIgnition[] = samples.filter(({ signal }) => signal === IGNITION);
  if (known) told.splice(told.findLastIndex(({ ms }) => ms < known.ms) + 1, 0, known);
  const changes = told.filter(({ value }, i) => value !== told[i - 1]?.value);
  let next = 0;
  return (ms) => {
    while (next < changes.length && (changes[next]?.ms ?? 0) <= ms) next += 1;
    const latest = changes[next - 1];
    return { isOn: latest && latest.value !== 0, sinceMs: latest?.ms ?? 0 };
  };
}
