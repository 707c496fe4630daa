import { isZone, offsetMinutes } from '../values/time-zones.ts';
import { analyse, analyseAs } from './analyse-expression.ts';
import type { Expr } from './ast.ts';
import type { Context } from './context.ts';
import { SqlError, unsupported } from './errors.ts';
import type { Scope } from './scope.ts';
import type { Typed } from './typed.ts';
import type { SqlType } from './types.ts';
import { DATE, DATETIME, INT64, INTERVAL, TIME, typeName } from './types.ts';

const dayNames = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

/** The wall clock (a DuckDB TIMESTAMP) that a zone shows at an instant. */
export function wallClock(timestampSql: string, zone?: Typed): string {
  return zone ? convert(timestampSql, zone, '+') : `CAST(${timestampSql} AS TIMESTAMP)`;
}

/** The instant (a DuckDB TIMESTAMPTZ) at which a zone's wall clock shows this TIMESTAMP. */
export function instantOf(datetimeSql: string, zone?: Typed): string {
  return zone ? convert(datetimeSql, zone, '-') : `CAST(${datetimeSql} AS TIMESTAMPTZ)`;
}

function convert(sql: string, zone: Typed, sign: '+' | '-'): string {
  const target = sign === '+' ? 'TIMESTAMP' : 'TIMESTAMPTZ';
  if (zone.type.kind !== 'STRING') throw new SqlError(`A time zone must be a STRING, not ${typeName(zone.type)}`);
  if (zone.constant === undefined) return `timezone(${zone.sql}, ${sql})`;
  const minutes = offsetMinutes(zone.constant);
  if (minutes !== undefined) return `(CAST(${sql} AS ${target}) ${sign} to_minutes(${minutes}))`;
  if (!isZone(zone.constant)) throw new SqlError(`Invalid time zone: ${zone.constant}`);
  return `timezone(${zone.sql}, ${sql})`;
}

/** The first day of the week that a part such as WEEK or WEEK(MONDAY) means, 0 for Sunday; undefined for other parts. */
function weekStart(part: string): number | undefined {
  if (part === 'WEEK') return 0;
  if (part === 'ISOWEEK') return 1;
  const day = /^WEEK\((\w+)\)$/.exec(part)?.[1];
  if (day === undefined) return undefined;
  if (!dayNames.includes(day)) throw new SqlError(`A valid date part argument is required, but found ${part}`);
  return dayNames.indexOf(day);
}

/** A DATE or wall clock cut to the start of a part; the result is a DuckDB TIMESTAMP. */
export function truncate(sql: string, part: string): string {
  const start = weekStart(part);
  // date_trunc's weeks begin on Monday: move the wanted day there and back.
  const move = start === undefined ? 0 : (8 - start) % 7;
  if (start !== undefined)
    return `(date_trunc('week', CAST(${sql} AS TIMESTAMP) + to_days(${move})) - to_days(${move}))`;
  if (part === 'ISOYEAR') return `CAST(iso_year_start(CAST(${sql} AS DATE)) AS TIMESTAMP)`;
  if (!['YEAR', 'QUARTER', 'MONTH', 'DAY', 'HOUR', 'MINUTE', 'SECOND', 'MILLISECOND', 'MICROSECOND'].includes(part))
    throw new SqlError(`A valid date part argument is required, but found ${part}`);
  return `date_trunc('${part.toLowerCase()}', CAST(${sql} AS TIMESTAMP))`;
}

/** How many boundaries of a part lie between two dates or wall clocks. */
export function boundariesBetween(later: string, earlier: string, part: string): string {
  const start = weekStart(part);
  if (start !== undefined) return `date_diff('day', ${truncate(earlier, part)}, ${truncate(later, part)}) // 7`;
  if (part === 'ISOYEAR') return `CAST(isoyear(${later}) - isoyear(${earlier}) AS BIGINT)`;
  truncate(later, part);
  return `date_diff('${part.toLowerCase()}', CAST(${earlier} AS TIMESTAMP), CAST(${later} AS TIMESTAMP))`;
}

const microsPerPart: Record<string, bigint> = {
  MICROSECOND: 1n,
  MILLISECOND: 1000n,
  SECOND: 1_000_000n,
  MINUTE: 60_000_000n,
  HOUR: 3_600_000_000n,
  DAY: 86_400_000_000n,
};

/** Microseconds in a part of fixed length; undefined for months and the like. */
export const partMicros = (part: string): bigint | undefined => microsPerPart[part];

const intervalFunctions: Record<string, string> = {
  MICROSECOND: 'to_microseconds',
  MILLISECOND: 'to_milliseconds',
  SECOND: 'to_seconds',
  MINUTE: 'to_minutes',
  HOUR: 'to_hours',
  DAY: 'to_days',
  WEEK: 'to_weeks',
  MONTH: 'to_months',
  QUARTER: 'to_quarters',
  YEAR: 'to_years',
};

/** A DuckDB interval of `count` parts. */
export function intervalOf(countSql: string, part: string): string {
  const make = intervalFunctions[part];
  if (!make) throw new SqlError(`A valid date part argument is required, but found ${part}`);
  if (part === 'SECOND' || part === 'MILLISECOND') return `to_microseconds(${countSql} * ${partMicros(part)})`;
  return `${make}(${['MICROSECOND', 'MINUTE', 'HOUR'].includes(part) ? countSql : `CAST(${countSql} AS INTEGER)`})`;
}

export function analyseInterval(expr: Expr & { kind: 'interval' }, scope: Scope, context: Context): Typed {
  if (expr.toPart) throw unsupported('INTERVAL … TO …');
  const count = analyseAs(expr.value, INT64, scope, context, 'INTERVAL value').sql;
  return { sql: intervalOf(count, expr.part), type: INTERVAL, intervalPart: expr.part };
}

const extracts: Record<string, (clock: string) => string> = {
  DAYOFWEEK: (clock) => `dayofweek(${clock}) + 1`,
  DAYOFYEAR: (clock) => `dayofyear(${clock})`,
  ISOWEEK: (clock) => `weekofyear(${clock})`,
  ISOYEAR: (clock) => `isoyear(${clock})`,
  SECOND: (clock) => `second(${clock})`,
  MILLISECOND: (clock) => `millisecond(${clock}) % 1000`,
  MICROSECOND: (clock) => `microsecond(${clock}) % 1000000`,
};
for (const part of ['YEAR', 'QUARTER', 'MONTH', 'DAY', 'HOUR', 'MINUTE'])
  extracts[part] = (clock) => `${part.toLowerCase()}(${clock})`;

export function analyseExtract(
  part: string,
  arg: Expr,
  zoneExpr: Expr | undefined,
  scope: Scope,
  context: Context,
): Typed {
  const value = analyse(arg, scope, context);
  const zone = zoneExpr && analyse(zoneExpr, scope, context);
  return extractPart(part, value, zone);
}

function extractPart(part: string, value: Typed, zone?: Typed): Typed {
  const { kind } = value.type;
  const allowed = kind === 'TIMESTAMP' || (!zone && (kind === 'DATE' || kind === 'DATETIME' || kind === 'TIME'));
  if (!allowed) throw new SqlError(`EXTRACT from type ${typeName(value.type)} is not supported`);
  const clock = kind === 'TIMESTAMP' ? wallClock(value.sql, zone) : value.sql;
  const whole: Record<string, SqlType> = { DATE, DATETIME, TIME };
  const wholeType = whole[part];
  if (wholeType && kind !== 'DATE' && kind !== 'TIME')
    return { sql: `CAST(${clock} AS ${part === 'DATETIME' ? 'TIMESTAMP' : part})`, type: wholeType };
  const weeks = weekStart(part);
  const isTimePart = ['HOUR', 'MINUTE', 'SECOND', 'MILLISECOND', 'MICROSECOND'].includes(part);
  if ((kind === 'DATE' && isTimePart) || (kind === 'TIME' && !isTimePart))
    throw new SqlError(`EXTRACT from ${kind} does not support the ${part} date part`);
  if (weeks !== undefined && part !== 'ISOWEEK') {
    // Weeks are counted from the year's first such day; the days before it are week 0.
    return {
      sql: `CAST((dayofyear(${clock}) + 6 - (dayofweek(${clock}) + ${7 - weeks}) % 7) // 7 AS BIGINT)`,
      type: INT64,
    };
  }
  const extract = extracts[part];
  if (!extract) throw new SqlError(`A valid date part name is required but found ${part}`);
  return { sql: `CAST(${extract(clock)} AS BIGINT)`, type: INT64 };
}
