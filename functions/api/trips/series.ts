/** A value at a time (epoch milliseconds). */
export type Sample = { at: number; value: number };

const HOUR_MS = 3_600_000;

/** What a rate per hour comes to over the samples (trapezoidal rule): km from km/h, litres from l/h. Gaps longer than `maxGapMs` count nothing. */
export function area(samples: Sample[], maxGapMs: number): number {
  return samples.reduce((total, { at, value }, i) => {
    const before = samples[i - 1];
    const gap = before ? at - before.at : 0;
    return before && gap <= maxGapMs ? total + ((before.value + value) / 2) * (gap / HOUR_MS) : total;
  }, 0);
}

/** How far an odometer went; null where it is told fewer than two times or ever went back. */
export function change(samples: Sample[]): number | null {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || samples.length < 2) return null;
  const rises = samples.every(({ value }, i) => i === 0 || value >= (samples[i - 1]?.value ?? 0));
  return rises ? last.value - first.value : null;
}

/** The sample nearest in time, of samples in order (binary search). */
export function nearest(samples: Sample[], at: number): Sample | undefined {
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
