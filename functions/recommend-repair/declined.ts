import type { Recommendation } from '../../shared/recommendations/recommendation.ts';
import { ADVICE, type Finding, URGENCIES } from './evaluate.ts';

/**
 * The recommendation that a workshop declined and of which this finding says nothing new: whichever rule explains them, it is about
 * faults that the declined one was about, no more urgent and with no stronger advice. A fault that joins them (one that comes again after it
 * was gone is a new event) or grows worse asks the workshop anew.
 */
export function declinedBefore(finding: Finding, known: Recommendation[]): Recommendation | undefined {
  return known.find(
    ({ status, declinedAt, eventIds, urgency, driveAdvice }) =>
      status === 'withdrawn' &&
      declinedAt !== undefined &&
      finding.events.every(({ id }) => eventIds.includes(id)) &&
      URGENCIES.indexOf(finding.urgency) <= URGENCIES.indexOf(urgency) &&
      ADVICE.indexOf(finding.driveAdvice) <= ADVICE.indexOf(driveAdvice),
  );
}
