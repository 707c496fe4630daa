/** A value at a time (epoch milliseconds), and by which unit. */
export type Sample = { at: number; value: number; by?: string | undefined };

const HOUR_MS = 3_600_000;

/** What a rate per hour comes to over the samples (trapezoidal rule): km from km/h, litres from l/h. Gaps longer than `maxGapMs` count nothing. */
export function area(samples: Sample[], maxGapMs: number): number {
  return samples.reduce((total, { at, value }, i) => {
    const before = samples[i - 1];
    const gap = before ? at - before.at : 0;
    return before && gap <= maxGapMs ? total + ((before.value + value) / 2) * (gap / HOUR_MS) : total;
  }, 0);
}

/** The items of the unit that has the most of them: two units in one car each tell the same a little differently. */
export function ofOneUnit<T extends { by?: string | undefined }>(items: T[]): T[] {
  const byUnit = Map.groupBy(items, ({ by }) => by);
  return [...byUnit.values()].reduce<T[]>((most, some) => (some.length > most.length ? some : most), []);
}

/** The middle one of the values; 0 of none. */
export const middle = (samples: Sample[]): number =>
  samples.map(({ value }) => value).sort((a, b) => a - b)[samples.length >> 1] ?? 0;

/** The sample nearest in time, of samples in order (binary search). */
export function nearest<T extends Sample>(samples: T[], at: number): T | undefined {
  let [low, high] = [0, samples.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((samples[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [samples[low - 1], samples[low]];
  if (!before || !after) return before ?? after;
  return at - before.at <= after.at - at ? before : after;
}
