const BURST = 500;
const PER_SECOND = 10;
const SWEEP_AT = 50_000;

type Bucket = { tokens: number; at: number; rate: number; burst: number };

/**
 * A token bucket a unit: a burst of 500 uploads, then 10 a second, or as many as the unit's `uploadsPerSecond` says (the burst is at
 * least one second of it). It lives in this process: with n instances a unit may get up to n times its rate; what it protects is
 * each instance. A full bucket is the same as none, so these are dropped.
 * @returns a function that takes a token and answers 0, or the seconds to wait for one
 */
export function createTokenBuckets(): (unitId: string, perSecond: number | undefined, now: number) => number {
  const buckets = new Map<string, Bucket>();
  const level = ({ tokens, at, rate, burst }: Bucket, now: number) =>
    Math.min(burst, tokens + (Math.max(0, now - at) / 1000) * rate);
  const sweep = (now: number) => {
    for (const [unitId, bucket] of buckets) if (level(bucket, now) >= bucket.burst) buckets.delete(unitId);
  };
  return (unitId, perSecond, now) => {
    const rate = perSecond ?? PER_SECOND;
    const burst = Math.max(BURST, rate);
    let bucket = buckets.get(unitId);
    if (!bucket) {
      if (buckets.size >= SWEEP_AT) sweep(now);
      bucket = { tokens: burst, at: now, rate, burst };
      buckets.set(unitId, bucket);
    }
    bucket.rate = rate;
    bucket.burst = burst;
    bucket.tokens = level(bucket, now);
    bucket.at = Math.max(bucket.at, now);
    if (bucket.tokens < 1) return (1 - bucket.tokens) / rate;
    bucket.tokens -= 1;
    return 0;
  };
}
