import type { BoundCall } from '../sql/analyse-call.ts';
import { castTo } from '../sql/analyse-cast.ts';
import { instantOf, truncate, wallClock } from '../sql/analyse-dates.ts';
import type { Typed } from '../sql/typed.ts';
import type { SqlType } from '../sql/types.ts';
import { DATE, DATETIME, INT64, STRING, TIME, TIMESTAMP } from '../sql/types.ts';
import { formatDatetime } from '../values/civil.ts';
import type { ScalarFunction } from './define.ts';
import { noMatch, overloads, signature, typedArgs } from './define.ts';

const now = (bound: BoundCall): Typed => ({
  sql: `TIMESTAMPTZ '${formatDatetime(bound.context.now, ' ')}+00'`,
  type: TIMESTAMP,
});

/** CURRENT_DATE, CURRENT_DATETIME and CURRENT_TIME, each of an optional zone. */
const current =
  (type: SqlType, duck: string): ScalarFunction =>
  (bound) => ({ sql: `CAST(${wallClock(now(bound).sql, bound.args[0])} AS ${duck})`, type });

/** The constructors DATE, DATETIME and TIME: from parts, or from another type (a TIMESTAMP in a zone). */
function maker(type: SqlType, duck: string, fromParts: ScalarFunction): ScalarFunction {
  return (bound) => {
    const [value, zone] = bound.args;
    if (!value) throw noMatch(bound);
    if (value.type.kind === 'INT64' && !value.untypedNull) return fromParts(bound);
    if (value.type.kind === 'TIMESTAMP' && bound.args.length <= 2)
      return { sql: `CAST(${wallClock(value.sql, zone)} AS ${duck})`, type };
    const joined = duck === 'TIMESTAMP' && value.type.kind === 'DATE' && zone?.type.kind === 'TIME';
    if (joined && bound.args.length === 2) return { sql: `(${value.sql} + ${zone.sql})`, type };
    const cast = bound.args.length === 1 ? castTo(value, type) : undefined;
    if (!cast) throw noMatch(bound);
    return cast;
  };
}

const date = maker(
  DATE,
  'DATE',
  overloads(signature([INT64, INT64, INT64], DATE, (y, m, d) => `make_date(${y}, ${m}, ${d})`)),
);
const time = maker(
  TIME,
  'TIME',
  overloads(signature([INT64, INT64, INT64], TIME, (h, m, s) => `make_time(${h}, ${m}, CAST(${s} AS DOUBLE))`)),
);
const six = [INT64, INT64, INT64, INT64, INT64, INT64];
const datetime = maker(
  DATETIME,
  'TIMESTAMP',
  overloads(
    signature(
      six,
      DATETIME,
      (...parts) => `make_timestamp(${parts.slice(0, 5).join(', ')}, CAST(${parts[5]} AS DOUBLE))`,
    ),
  ),
);

/** TIMESTAMP(value[, zone]); the zone says what wall clock a DATE, DATETIME or text without offset is read on. */
const timestamp: ScalarFunction = (bound) => {
  const [value, zone] = bound.args;
  if (!value || bound.args.length > 2) throw noMatch(bound);
  if (value.type.kind === 'TIMESTAMP' && !zone) return value;
  if (value.type.kind === 'STRING' && zone)
    return { sql: instantOf(castTo(value, DATETIME)?.sql ?? '', zone), type: TIMESTAMP };
  if (value.type.kind === 'DATE' || value.type.kind === 'DATETIME')
    return { sql: instantOf(`CAST(${value.sql} AS TIMESTAMP)`, zone), type: TIMESTAMP };
  const cast = zone ? undefined : castTo(value, TIMESTAMP);
  if (!cast) throw noMatch(bound);
  return cast;
};

const lastDay: ScalarFunction = (bound) => {
  const [value] = typedArgs({ ...bound, args: bound.args.slice(0, 1) }, DATE);
  const part = bound.args.length > 1 ? bound.part(1) : 'MONTH';
  if (!value) throw noMatch(bound);
  const lengths: Record<string, string> = { YEAR: 'to_years(1)', QUARTER: 'to_months(3)', MONTH: 'to_months(1)' };
  const length = lengths[part] ?? (part.startsWith('WEEK') || part === 'ISOWEEK' ? 'to_days(7)' : undefined);
  if (!length) throw noMatch(bound);
  return { sql: `CAST(${truncate(value.sql, part)} + ${length} - to_days(1) AS DATE)`, type: DATE };
};

/** Reading and making dates and times. */
export const dates: Record<string, ScalarFunction> = {
  CURRENT_TIMESTAMP: now,
  CURRENT_DATE: current(DATE, 'DATE'),
  CURRENT_DATETIME: current(DATETIME, 'TIMESTAMP'),
  CURRENT_TIME: current(TIME, 'TIME'),
  DATE: date,
  TIME: time,
  DATETIME: datetime,
  TIMESTAMP: timestamp,
  LAST_DAY: lastDay,
  UNIX_SECONDS: overloads(signature([TIMESTAMP], INT64, (t) => `CAST(floor(epoch_us(${t}) / 1000000) AS BIGINT)`)),
  UNIX_MILLIS: overloads(signature([TIMESTAMP], INT64, (t) => `CAST(floor(epoch_us(${t}) / 1000) AS BIGINT)`)),
  UNIX_MICROS: overloads(signature([TIMESTAMP], INT64, (t) => `epoch_us(${t})`)),
  UNIX_DATE: overloads(signature([DATE], INT64, (d) => `date_diff('day', DATE '1970-01-01', ${d})`)),
  TIMESTAMP_SECONDS: overloads(signature([INT64], TIMESTAMP, (n) => `make_timestamptz(${n} * 1000000)`)),
  TIMESTAMP_MILLIS: overloads(signature([INT64], TIMESTAMP, (n) => `make_timestamptz(${n} * 1000)`)),
  TIMESTAMP_MICROS: overloads(signature([INT64], TIMESTAMP, (n) => `make_timestamptz(${n})`)),
  DATE_FROM_UNIX_DATE: overloads(signature([INT64], DATE, (n) => `(DATE '1970-01-01' + CAST(${n} AS INTEGER))`)),
  STRING: (bound) => {
    const [value, zone] = bound.args;
    if (value?.type.kind === 'JSON') return { sql: `json_as_text(${value.sql}, 'string')`, type: STRING };
    if (value?.type.kind === 'TIMESTAMP' && zone) throw noMatch(bound);
    const cast = value && bound.args.length === 1 ? castTo(value, STRING) : undefined;
    if (!cast) throw noMatch(bound);
    return cast;
  },
};
