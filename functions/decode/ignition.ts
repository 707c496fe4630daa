import type { Sample } from './notices.ts';

export const IGNITION = 'Vehicle.LowVoltageSystemState';

/** What was known of the ignition before, in the order of time; `ms` epoch milliseconds from which on it was so, `value` NaN: not known any more. */
export type KnownIgnition = { ms: number; value: number }[];
/** `wasOn`: it is known to have been on before. */
export type Ignition = { isOn: boolean | undefined; sinceMs: number; wasOn: boolean };

/**
 * Whether the ignition is on at a time, by the latest sample up to then, or what was known before, and since when; undefined where there is none before. Samples, and the
 * times that are asked for, come in order.
 */
export function ignitionOf(samples: Sample[], known: KnownIgnition = []): (ms: number) => Ignition {
  const told: KnownIgnition = samples.filter(({ signal }) => signal === IGNITION);
  for (const one of known) told.splice(told.findLastIndex(({ ms }) => ms < one.ms) + 1, 0, one);
  const changes = told.filter(({ value }, i) => value !== told[i - 1]?.value);
  let next = 0;
  let wasOn = false;
  return (ms) => {
    for (let change = changes[next]; change && change.ms <= ms; change = changes[next]) {
      const before = changes[next - 1]?.value ?? 0;
      wasOn ||= before !== 0 && !Number.isNaN(before);
      next += 1;
    }
    const { value = Number.NaN, ms: sinceMs = 0 } = changes[next - 1] ?? {};
    return { isOn: Number.isNaN(value) ? undefined : value !== 0, sinceMs, wasOn };
  };
}
