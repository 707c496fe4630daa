import { fold } from './fold.ts';
import type { Ledger } from './types.ts';

const DAY_MS = 86_400_000;
/** Decode refuses what is older, so that nothing from before can come any more (contract section 3). */
const FORGOTTEN_AFTER_DAYS = 60;

/**
 * Whether a car has had nothing open, and its ledger nothing new, for 60 days: whatever comes late is younger than all that is in the ledger, so
 * what the car says of no fault need not be told until the next one opens; the live state keeps it.
 */
export function isForgotten(ledger: Ledger, now: Date): boolean {
  const latest = Math.max(ledger.reports.at(-1)?.time ?? 0, ledger.marks.at(-1)?.time ?? 0, ledger.base.until);
  const oldest = now.getTime() - FORGOTTEN_AFTER_DAYS * DAY_MS;
  return latest > 0 && latest < oldest && !fold(ledger).states.some(({ open }) => open);
}
