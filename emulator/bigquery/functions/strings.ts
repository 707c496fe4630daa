import type { BoundCall } from '../sql/analyse-call.ts';
import { unify } from '../sql/coerce.ts';
import { SqlError } from '../sql/errors.ts';
import type { Typed } from '../sql/typed.ts';
import { arrayOf, BOOL, BYTES, INT64, STRING } from '../sql/types.ts';
import type { ScalarFunction } from './define.ts';
import { call, noMatch, overloads, signature } from './define.ts';

/** What TRIM takes away: the white space of Unicode. */
const whitespace = `' ' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13) || chr(133) || chr(160) || chr(8232) || chr(8233) || chr(12288)`;

const trim = (name: string): ScalarFunction =>
  overloads(signature([STRING, STRING], STRING, (s, characters = whitespace) => `${name}(${s}, ${characters})`, 1));

const text = (name: string): ScalarFunction => overloads(signature([STRING], STRING, call(name)));

function concat(bound: BoundCall): Typed {
  if (!bound.args.length) throw noMatch(bound);
  const { type, values } = unify(bound.args, 'CONCAT');
  if (type.kind !== 'STRING' && type.kind !== 'BYTES') throw noMatch(bound);
  return { sql: `(${values.map((v) => v.sql).join(' || ')})`, type };
}

const pad = (name: string): ScalarFunction =>
  overloads(
    signature(
      [STRING, INT64, STRING],
      STRING,
      (s, n, pattern = "' '") => `${name}(${s}, CAST(${n} AS INTEGER), ${pattern})`,
      1,
    ),
  );

const substring = overloads(
  signature(
    [STRING, INT64, INT64],
    STRING,
    (s = '', from = '', length) => {
      const start = `CASE WHEN ${from} > 0 THEN ${from} WHEN ${from} = 0 THEN 1 ELSE greatest(length(${s}) + ${from} + 1, 1) END`;
      if (length === undefined) return `substring(${s}, ${start})`;
      return `substring(${s}, ${start}, CASE WHEN ${length} >= 0 THEN ${length} ELSE parse_integer('!Third argument in SUBSTR() cannot be negative') END)`;
    },
    1,
  ),
);

function safeConvert(bound: BoundCall): Typed {
  const [bytes] = bound.args;
  if (bytes?.type.kind !== 'BYTES') throw noMatch(bound);
  throw new SqlError('Unsupported function: SAFE_CONVERT_BYTES_TO_STRING (use SAFE_CAST)');
}

/** String and bytes functions by name. */
export const strings: Record<string, ScalarFunction> = {
  LENGTH: overloads(signature([STRING], INT64, call('length')), signature([BYTES], INT64, call('octet_length'))),
  CHAR_LENGTH: overloads(signature([STRING], INT64, call('length'))),
  CHARACTER_LENGTH: overloads(signature([STRING], INT64, call('length'))),
  BYTE_LENGTH: overloads(signature([STRING], INT64, call('strlen')), signature([BYTES], INT64, call('octet_length'))),
  OCTET_LENGTH: overloads(signature([STRING], INT64, call('strlen')), signature([BYTES], INT64, call('octet_length'))),
  LOWER: text('lower'),
  UPPER: text('upper'),
  REVERSE: text('reverse'),
  TRIM: trim('trim'),
  LTRIM: trim('ltrim'),
  RTRIM: trim('rtrim'),
  CONCAT: concat,
  SUBSTR: substring,
  SUBSTRING: substring,
  LEFT: overloads(signature([STRING, INT64], STRING, (s, n) => `substring(${s}, 1, ${n})`)),
  RIGHT: overloads(signature([STRING, INT64], STRING, (s, n) => `right(${s}, ${n})`)),
  REPLACE: overloads(signature([STRING, STRING, STRING], STRING, call('replace'))),
  STARTS_WITH: overloads(signature([STRING, STRING], BOOL, call('starts_with'))),
  ENDS_WITH: overloads(signature([STRING, STRING], BOOL, call('ends_with'))),
  STRPOS: overloads(signature([STRING, STRING], INT64, (s, part) => `CAST(instr(${s}, ${part}) AS BIGINT)`)),
  INSTR: overloads(signature([STRING, STRING], INT64, (s, part) => `CAST(instr(${s}, ${part}) AS BIGINT)`)),
  REPEAT: overloads(signature([STRING, INT64], STRING, call('repeat'))),
  LPAD: pad('lpad'),
  RPAD: pad('rpad'),
  SPLIT: overloads(
    signature([STRING, STRING], arrayOf(STRING), (s, delimiter = "','") => `string_split(${s}, ${delimiter})`, 1),
  ),
  TRANSLATE: overloads(signature([STRING, STRING, STRING], STRING, call('translate'))),
  CHR: overloads(signature([INT64], STRING, (code) => `chr(CAST(${code} AS INTEGER))`)),
  ASCII: overloads(signature([STRING], INT64, (s) => `CAST(ascii(${s}) AS BIGINT)`)),
  UNICODE: overloads(
    signature([STRING], INT64, (s) => `CAST(CASE WHEN ${s} = '' THEN 0 ELSE unicode(${s}) END AS BIGINT)`),
  ),
  TO_HEX: overloads(signature([BYTES], STRING, (b) => `lower(to_hex(${b}))`)),
  FROM_HEX: overloads(signature([STRING], BYTES, call('from_hex'))),
  TO_BASE64: overloads(signature([BYTES], STRING, call('to_base64'))),
  FROM_BASE64: overloads(signature([STRING], BYTES, call('from_base64'))),
  MD5: overloads(...hashes('md5')),
  SHA1: overloads(...hashes('sha1')),
  SHA256: overloads(...hashes('sha256')),
  SAFE_CONVERT_BYTES_TO_STRING: safeConvert,
};

function hashes(name: string) {
  return [STRING, BYTES].map((type) => signature([type], BYTES, (value) => `from_hex(${name}(${value}))`));
}
