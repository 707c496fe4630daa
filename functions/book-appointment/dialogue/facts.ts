import type { AppointmentRecord, Workshop } from '../../../shared/booking/types.ts';
import type { Recommendation } from '../../../shared/recommendations/recommendation.ts';
import type { Language } from '../../../shared/time/say-time.ts';

/** What the dialogue knows when it answers; all of it read in the transaction in which the answer is given. */
export type Facts = {
  language: Language;
  now: Date;
  workshop: Workshop;
  /** as the owner would call it */
  car: string;
  /** not yet repaired, the most urgent first */
  faults: Recommendation[];
  /** booked or confirmed, not past */
  booking: AppointmentRecord | undefined;
  /** whether the time that was offered can still be had */
  offerIsFree: boolean;
};

const GENERAL_MINUTES = 60;

/** Work of one visit: all that is recommended, or an hour to look at the car. */
export const minutesOf = ({ faults }: Facts): number =>
  faults.reduce((total, fault) => total + fault.labourMinutes, 0) || GENERAL_MINUTES;

export const partsDaysOf = ({ faults }: Facts): number => Math.max(0, ...faults.map((fault) => fault.partsDays));
