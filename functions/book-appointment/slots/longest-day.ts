import type { Workshop } from '../../../shared/booking/types.ts';
import { parseHours } from '../../../shared/time/quiet-hours.ts';

/** Opening time of the longest day of the week, in minutes; 0 where no day has any. */
export const longestDay = ({ openingHours }: Pick<Workshop, 'openingHours'>): number =>
  Math.max(
    0,
    ...Object.values(openingHours).map((intervals) =>
      intervals.map(parseHours).reduce((total, { from, to }) => total + to - from, 0),
    ),
  );
