import { boundariesBetween, instantOf, partMicros, truncate, wallClock } from '../sql/analyse-dates.ts';
import { SqlError } from '../sql/errors.ts';
import type { SqlType } from '../sql/types.ts';
import { DATE, DATETIME, INT64, STRING, TIME, TIMESTAMP } from '../sql/types.ts';
import type { ScalarFunction } from './define.ts';
import { noMatch, typedArgs } from './define.ts';

const timeParts = ['MICROSECOND', 'MILLISECOND', 'SECOND', 'MINUTE', 'HOUR'];
const dateParts = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'];

/** X_ADD and X_SUB. */
function shift(type: SqlType, duck: string, sign: '+' | '-', allowed: string[]): ScalarFunction {
  return (bound) => {
    const [value] = typedArgs({ ...bound, args: bound.args.slice(0, 1) }, type);
    const interval = bound.args[1];
    if (!value || interval?.type.kind !== 'INTERVAL' || bound.args.length !== 2) throw noMatch(bound);
    if (interval.intervalPart === undefined || !allowed.includes(interval.intervalPart))
      throw new SqlError(`${bound.name} does not support the ${interval.intervalPart ?? 'given'} date part`);
    return { sql: `CAST(${value.sql} ${sign} ${interval.sql} AS ${duck})`, type };
  };
}

/** X_DIFF: whole parts between two instants or times, boundaries crossed between two dates or wall clocks. */
function difference(type: SqlType, wholeParts: boolean): ScalarFunction {
  return (bound) => {
    const [later, earlier] = typedArgs({ ...bound, args: bound.args.slice(0, 2) }, type, type);
    if (!later || !earlier || bound.args.length !== 3) throw noMatch(bound);
    const part = bound.part(2);
    const length = partMicros(part);
    if (!wholeParts) return { sql: boundariesBetween(later.sql, earlier.sql, part), type: INT64 };
    if (length === undefined || (type.kind === 'TIME' && part === 'DAY'))
      throw new SqlError(`${bound.name} does not support the ${part} date part`);
    return { sql: `((epoch_us(${later.sql}) - epoch_us(${earlier.sql})) // ${length})`, type: INT64 };
  };
}

function trunc(type: SqlType, duck: string, allowed: (part: string) => boolean): ScalarFunction {
  return (bound) => {
    const [value] = typedArgs({ ...bound, args: bound.args.slice(0, 1) }, type);
    if (!value || bound.args.length !== 2) throw noMatch(bound);
    const part = bound.part(1);
    if (!allowed(part)) throw new SqlError(`${bound.name} does not support the ${part} date part`);
    if (type.kind === 'TIME')
      return { sql: `CAST(date_trunc('${part.toLowerCase()}', DATE '1970-01-01' + ${value.sql}) AS TIME)`, type };
    return { sql: `CAST(${truncate(value.sql, part)} AS ${duck})`, type };
  };
}

const timestampTrunc: ScalarFunction = (bound) => {
  const [value] = typedArgs({ ...bound, args: bound.args.slice(0, 1) }, TIMESTAMP);
  if (!value || bound.args.length < 2 || bound.args.length > 3) throw noMatch(bound);
  const zone = bound.args[2] && typedArgs({ ...bound, args: bound.args.slice(2) }, STRING)[0];
  const part = bound.part(1);
  const clock = wallClock(value.sql, zone);
  // Within a day the part already begun is taken off the instant, so that an hour a change of clocks repeats stays the hour it is.
  if (timeParts.includes(part))
    return { sql: `(${value.sql} - (${clock} - ${truncate(clock, part)}))`, type: TIMESTAMP };
  return { sql: instantOf(truncate(clock, part), zone), type: TIMESTAMP };
};

const isTimePart = (part: string) => timeParts.includes(part);

/** Adding to, subtracting from, comparing and truncating dates and times. */
export const dateArithmetic: Record<string, ScalarFunction> = {
  DATE_ADD: shift(DATE, 'DATE', '+', dateParts),
  DATE_SUB: shift(DATE, 'DATE', '-', dateParts),
  DATETIME_ADD: shift(DATETIME, 'TIMESTAMP', '+', [...timeParts, ...dateParts]),
  DATETIME_SUB: shift(DATETIME, 'TIMESTAMP', '-', [...timeParts, ...dateParts]),
  TIME_ADD: shift(TIME, 'TIME', '+', timeParts),
  TIME_SUB: shift(TIME, 'TIME', '-', timeParts),
  TIMESTAMP_ADD: shift(TIMESTAMP, 'TIMESTAMPTZ', '+', [...timeParts, 'DAY']),
  TIMESTAMP_SUB: shift(TIMESTAMP, 'TIMESTAMPTZ', '-', [...timeParts, 'DAY']),
  DATE_DIFF: difference(DATE, false),
  DATETIME_DIFF: difference(DATETIME, false),
  TIME_DIFF: difference(TIME, true),
  TIMESTAMP_DIFF: difference(TIMESTAMP, true),
  DATE_TRUNC: trunc(DATE, 'DATE', (part) => !isTimePart(part)),
  DATETIME_TRUNC: trunc(DATETIME, 'TIMESTAMP', () => true),
  TIME_TRUNC: trunc(TIME, 'TIME', isTimePart),
  TIMESTAMP_TRUNC: timestampTrunc,
};
