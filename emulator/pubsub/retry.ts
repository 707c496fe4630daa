import { toMilliseconds } from './duration.ts';
import type { RetryPolicy } from './resources.ts';

const DEFAULT_MINIMUM_MS = 10_000;
const DEFAULT_MAXIMUM_MS = 600_000;

/** Milliseconds until a message is delivered again after its n-th failure (from 1): at once without a policy, else doubling from the minimum. */
export function backoffMilliseconds(policy: RetryPolicy | null | undefined, failures: number): number {
  if (!policy) return 0;
  const minimum = policy.minimumBackoff ? toMilliseconds(policy.minimumBackoff) : DEFAULT_MINIMUM_MS;
  const maximum = policy.maximumBackoff ? toMilliseconds(policy.maximumBackoff) : DEFAULT_MAXIMUM_MS;
  return Math.min(maximum, minimum * 2 ** Math.min(failures - 1, 30));
}
