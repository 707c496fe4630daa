import { instantOf, wallClock } from '../sql/analyse-dates.ts';
import { SqlError, unsupported } from '../sql/errors.ts';
import type { Typed } from '../sql/typed.ts';
import { quoteString } from '../sql/typed.ts';
import type { SqlType } from '../sql/types.ts';
import { DATE, DATETIME, STRING, TIME, TIMESTAMP } from '../sql/types.ts';
import type { ScalarFunction } from './define.ts';
import { noMatch, typedArgs } from './define.ts';

/** Elements that are short for others. */
const composed: Record<string, string> = {
  F: '%Y-%m-%d',
  T: '%H:%M:%S',
  R: '%H:%M',
  D: '%m/%d/%y',
  X: '%H:%M:%S',
  x: '%m/%d/%y',
  h: '%b',
  c: '%a %b %e %H:%M:%S %Y',
};
/** Elements that DuckDB's strftime and strptime have in the same meaning. */
const shared = new Set('AaBbdHIjMmpSUuVWwYyG%'.split(''));

/** The elements of a format: `%E*S` is one, text between elements stays as it is. */
function elements(format: string): string[] {
  const short = format.replace(/%([FTRDXxhc])/g, (_, letter: string) => composed[letter] ?? '');
  return short.match(/%(?:E(?:[\dz*Y][SY]?)|.)|[^%]+|%$/gs) ?? [];
}

/** SQL of one element; `clock` is a DuckDB TIMESTAMP, `minutes` its offset from UTC. */
function elementSql(element: string, clock: string, minutes: string): string {
  if (!element.startsWith('%')) return quoteString(element);
  const letter = element.slice(1);
  if (shared.has(letter)) return `strftime(${clock}, '${element}')`;
  const digits = /^E([1-6])S$/.exec(letter)?.[1];
  if (digits) return `strftime(${clock}, '%S.') || left(strftime(${clock}, '%f'), ${digits})`;
  const hours = `lpad(CAST(abs(${minutes}) // 60 AS VARCHAR), 2, '0')`;
  const rest = `lpad(CAST(abs(${minutes}) % 60 AS VARCHAR), 2, '0')`;
  const sign = `CASE WHEN ${minutes} < 0 THEN '-' ELSE '+' END`;
  const others: Record<string, string> = {
    'E*S': `strftime(${clock}, '%S') || rtrim(rtrim(strftime(${clock}, '.%f'), '0'), '.')`,
    E4Y: `strftime(${clock}, '%Y')`,
    e: `lpad(CAST(day(${clock}) AS VARCHAR), 2, ' ')`,
    k: `lpad(CAST(hour(${clock}) AS VARCHAR), 2, ' ')`,
    l: `lpad(CAST((hour(${clock}) + 11) % 12 + 1 AS VARCHAR), 2, ' ')`,
    P: `lower(strftime(${clock}, '%p'))`,
    Q: `CAST(quarter(${clock}) AS VARCHAR)`,
    C: `lpad(CAST(year(${clock}) // 100 AS VARCHAR), 2, '0')`,
    n: `chr(10)`,
    t: `chr(9)`,
    s: `CAST(epoch_us(${clock}) // 1000000 - ${minutes} * 60 AS VARCHAR)`,
    z: `${sign} || ${hours} || ${rest}`,
    Ez: `${sign} || ${hours} || ':' || ${rest}`,
    Z: `CASE WHEN ${minutes} = 0 THEN 'UTC' ELSE 'UTC' || ${sign} || CAST(abs(${minutes}) // 60 AS VARCHAR) END`,
  };
  const sql = Object.hasOwn(others, letter) ? others[letter] : undefined;
  if (sql === undefined) throw unsupported(`format element ${element}`);
  return sql;
}

function formatOf(bound: { name: string; args: Typed[] }): string {
  const format = bound.args[0];
  if (format?.type.kind !== 'STRING') throw new SqlError(`${bound.name} needs a format of type STRING`);
  if (format.constant === undefined) throw unsupported(`${bound.name} with a format that is no literal or parameter`);
  return format.constant;
}

function formatter(type: SqlType): ScalarFunction {
  return (bound) => {
    const [, value] = typedArgs({ ...bound, args: bound.args.slice(0, 2) }, STRING, type);
    const zone = type.kind === 'TIMESTAMP' ? bound.args[2] : undefined;
    if (!value || bound.args.length > (type.kind === 'TIMESTAMP' ? 3 : 2)) throw noMatch(bound);
    const clock =
      type.kind === 'TIMESTAMP'
        ? wallClock(value.sql, zone)
        : type.kind === 'TIME'
          ? `(DATE '1970-01-01' + ${value.sql})`
          : `CAST(${value.sql} AS TIMESTAMP)`;
    const minutes = zone ? `date_diff('minute', CAST(${value.sql} AS TIMESTAMP), ${clock})` : '0';
    const pieces = elements(formatOf(bound)).map((element) => elementSql(element, clock, minutes));
    if (type.kind !== 'TIMESTAMP' && /%(E?z|Z)/.test(formatOf(bound)))
      throw unsupported(`time zone in the format of ${bound.name}`);
    return {
      sql: pieces.length ? `(${pieces.join(' || ')})` : `CASE WHEN ${value.sql} IS NOT NULL THEN '' END`,
      type: STRING,
    };
  };
}

/** DuckDB formats for strptime; a fraction of seconds that may be missing makes two. */
function parseFormats(format: string): string[] {
  let formats = [''];
  for (const element of elements(format)) {
    const letter = element.slice(1);
    let choices = [element];
    if (element.startsWith('%') && !shared.has(letter)) {
      if (letter === 'E*S' || /^E\dS$/.test(letter)) choices = ['%S.%f', '%S'];
      else if (letter === 'e') choices = ['%d'];
      else if (letter === 'k') choices = ['%H'];
      else if (letter === 'E4Y') choices = ['%Y'];
      else if (letter === 'z' || letter === 'Ez') choices = ['%z'];
      else throw unsupported(`format element ${element} for parsing`);
    } else if (['U', 'u', 'V', 'W', 'w', 'G'].includes(letter) && element.startsWith('%'))
      throw unsupported(`format element ${element} for parsing`);
    formats = formats.flatMap((head) => choices.map((choice) => head + choice));
  }
  return formats;
}

function parser(type: SqlType, duck: string): ScalarFunction {
  return (bound) => {
    const [, text] = typedArgs({ ...bound, args: bound.args.slice(0, 2) }, STRING, STRING);
    const zone = type.kind === 'TIMESTAMP' ? bound.args[2] : undefined;
    if (!text || bound.args.length > (type.kind === 'TIMESTAMP' ? 3 : 2)) throw noMatch(bound);
    const formats = parseFormats(formatOf(bound));
    const parsed = `strptime(${text.sql}, [${formats.map(quoteString).join(', ')}])`;
    const zoned = formats.some((format) => format.includes('%z'));
    if (zoned && type.kind !== 'TIMESTAMP') throw unsupported(`time zone in the format of ${bound.name}`);
    // A list of formats would lose the offset: the formats are tried one by one.
    const tries = formats.map(
      (format, i) => `${i < formats.length - 1 ? 'try_' : ''}strptime(${text.sql}, ${quoteString(format)})`,
    );
    if (zoned) return { sql: `coalesce(${tries.join(', ')})`, type };
    return { sql: type.kind === 'TIMESTAMP' ? instantOf(parsed, zone) : `CAST(${parsed} AS ${duck})`, type };
  };
}

/** FORMAT_… and PARSE_… of dates and times; the format is a literal or a parameter. */
export const dateFormats: Record<string, ScalarFunction> = {
  FORMAT_DATE: formatter(DATE),
  FORMAT_DATETIME: formatter(DATETIME),
  FORMAT_TIME: formatter(TIME),
  FORMAT_TIMESTAMP: formatter(TIMESTAMP),
  PARSE_DATE: parser(DATE, 'DATE'),
  PARSE_DATETIME: parser(DATETIME, 'TIMESTAMP'),
  PARSE_TIME: parser(TIME, 'TIME'),
  PARSE_TIMESTAMP: parser(TIMESTAMP, 'TIMESTAMPTZ'),
};
