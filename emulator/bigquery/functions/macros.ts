/**
 * DuckDB macros that translated queries call: conversions whose text forms differ between the two systems. A macro that fails does
 * so by a cast that cannot succeed, with the message behind an exclamation mark.
 */
export const macros: string[] = [
  // NUMERIC division to nine places, rounded half away from zero, in whole numbers.
  `numeric_quotient(a, b) AS CAST(CAST((sign(a) * sign(b))::HUGEINT * (((abs(a) * 1000000000)::HUGEINT * 2000000000::HUGEINT + (abs(b) * 1000000000)::HUGEINT) // ((abs(b) * 1000000000)::HUGEINT * 2)) AS DECIMAL(38, 0)) * 0.000000001::DECIMAL(10, 9) AS DECIMAL(38, 9))`,
  `parse_integer(s) AS CASE WHEN regexp_full_match(s, '\\s*[+-]?\\d+\\s*') THEN CAST(s AS BIGINT) WHEN regexp_full_match(s, '\\s*[+-]?0[xX][0-9a-fA-F]+\\s*') THEN CAST(trim(s) AS BIGINT) WHEN s IS NOT NULL THEN CAST(CASE WHEN starts_with(s, '!') THEN s ELSE '!Bad int64 value: ' || s END AS BIGINT) END`,
  `parse_bool(s) AS CASE lower(s) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE ELSE CASE WHEN s IS NOT NULL THEN CAST('!Bad bool value: ' || s AS BOOLEAN) END END`,
  `parse_date(s) AS CASE WHEN regexp_full_match(s, '\\s*\\d{4}-\\d{1,2}-\\d{1,2}\\s*') THEN CAST(s AS DATE) WHEN s IS NOT NULL THEN CAST('!Invalid date: ' || s AS DATE) END`,
  `parse_datetime(s) AS CASE WHEN regexp_full_match(s, '\\s*\\d{4}-\\d{1,2}-\\d{1,2}([ Tt]\\d{1,2}:\\d{1,2}:\\d{1,2}(\\.\\d{0,6})?)?\\s*') THEN CAST(s AS TIMESTAMP) WHEN s IS NOT NULL THEN CAST('!Invalid datetime string: ' || s AS TIMESTAMP) END`,
  `parse_timestamp(s) AS CASE WHEN regexp_full_match(s, '\\s*\\d{4}-\\d{1,2}-\\d{1,2}([ Tt]\\d{1,2}:\\d{1,2}:\\d{1,2}(\\.\\d{0,6})?)?\\s*([zZ]|UTC|[+-]\\d{1,2}(:\\d{2})?)?\\s*') THEN CAST(s AS TIMESTAMPTZ) WHEN s IS NOT NULL THEN CAST('!Invalid timestamp: ' || s AS TIMESTAMPTZ) END`,
  `time_text(t) AS CASE WHEN epoch_us(t) % 1000000 = 0 THEN left(CAST(t AS VARCHAR), 8) WHEN epoch_us(t) % 1000 = 0 THEN left(strftime(DATE '1970-01-01' + t, '%H:%M:%S.%f'), 12) ELSE strftime(DATE '1970-01-01' + t, '%H:%M:%S.%f') END`,
  `datetime_text(t) AS CASE WHEN epoch_us(t) % 1000000 = 0 THEN strftime(t, '%Y-%m-%d %H:%M:%S') WHEN epoch_us(t) % 1000 = 0 THEN left(strftime(t, '%Y-%m-%d %H:%M:%S.%f'), 23) ELSE strftime(t, '%Y-%m-%d %H:%M:%S.%f') END`,
  `decimal_text(d) AS rtrim(rtrim(CAST(d AS VARCHAR), '0'), '.')`,
  `float_text(f) AS CASE WHEN isnan(f) THEN 'NaN' WHEN f = trunc(f) AND abs(f) < 1e15 THEN CAST(CAST(f AS BIGINT) AS VARCHAR) ELSE CAST(f AS VARCHAR) END`,
  `iso_year_start(d) AS date_trunc('week', make_date(isoyear(d), 1, 4))`,
  `json_as_text(j, kind) AS CASE WHEN json_type(j) = 'NULL' AND kind <> '' THEN CAST('!The provided JSON input is null, not a ' || kind AS INTEGER)::VARCHAR WHEN (kind = 'string' AND json_type(j) = 'VARCHAR') OR (kind = 'boolean' AND json_type(j) = 'BOOLEAN') OR (kind = 'number' AND json_type(j) IN ('BIGINT', 'UBIGINT', 'DOUBLE', 'HUGEINT')) THEN json_extract_string(j, '$') WHEN j IS NOT NULL THEN CAST('!The provided JSON input is not a ' || kind AS INTEGER)::VARCHAR END`,
];
