import type { Sample } from './notices.ts';

export const IGNITION = 'Vehicle.LowVoltageSystemState';

/**
 * Whether the ignition is on at a time, by the latest sample up to then, and since when; undefined where there is none before. Samples, and the
 * times that are asked for, come in order.
 */
export function ignitionOf(samples: Sample[]): (ms: number) => { isOn: boolean | undefined; sinceMs: number } {
  const changes: Sample[] = [];
  for (const sample of samples) {
    if (sample.signal === IGNITION && sample.value !== changes.at(-1)?.value) changes.push(sample);
  }
  let next = 0;
  return (ms) => {
    while (next < changes.length && (changes[next]?.ms ?? 0) <= ms) next += 1;
    const latest = changes[next - 1];
    return { isOn: latest && latest.value !== 0, sinceMs: latest?.ms ?? 0 };
  };
}
