import { evaluate, type Plain } from './evaluate.test-support.ts';
import { closeService, openService, type Service } from './service.ts';

/** Expressions and the values that GoogleSQL's documentation gives them. */
const cases: [sql: string, expected: Plain[]][] = [
  ['1+2*3', ['7']],
  ['7/2', ['3.5']],
  ['DIV(-7,2), MOD(-7,2), -7', ['-3', '-1', '-7']],
  ['SAFE_DIVIDE(1,0), SAFE_DIVIDE(4,2)', [null, '2.0']],
  ['IEEE_DIVIDE(1,0)', ['Infinity']],
  ["NUMERIC '1.5' * NUMERIC '2.5', NUMERIC '10'/NUMERIC '3'", ['3.75', '3.333333333']],
  ["NUMERIC '-10'/NUMERIC '3', NUMERIC '2' / 0.5", ['-3.333333333', '4']],
  ['1.5, 1e3, .5, 0x1F', ['1.5', '1000.0', '0.5', '31']],
  ['"a\\tb\\x41\\u00e9"', ['a\tbAé']],
  ["r'a\\n', b'\\x00\\xff'", ['a\\n', 'AP8=']],
  ["'''multi ' line'''", ["multi ' line"]],
  ["CONCAT('a', 'b', NULL)", [null]],
  ["'a' || 'b'", ['ab']],
  [
    "SUBSTR('apple', 2), SUBSTR('apple', 2, 2), SUBSTR('apple', -2), SUBSTR('apple', -9), SUBSTR('apple', 0, 2)",
    ['pple', 'pp', 'le', 'apple', 'ap'],
  ],
  ["LENGTH('é'), BYTE_LENGTH('é'), LENGTH(b'abc')", ['1', '2', '3']],
  ["TRIM('  a '), TRIM('xxaxx','x'), LTRIM('  a'), RTRIM('a  ')", ['a', 'a', 'a', 'a']],
  [
    "SPLIT('a,b,c'), SPLIT('a-b','-')",
    [
      ['a', 'b', 'c'],
      ['a', 'b'],
    ],
  ],
  ["STARTS_WITH('abc','ab'), ENDS_WITH('abc','bc'), STRPOS('abc','c')", ['true', 'true', '3']],
  ["REPLACE('abc','b','x'), REVERSE('abc'), UPPER('aé'), LOWER('AÉ')", ['axc', 'cba', 'AÉ', 'aé']],
  ["LPAD('a',3), RPAD('a',3,'xy'), REPEAT('ab',2)", ['  a', 'axy', 'abab']],
  [
    "TO_HEX(b'\\xab'), TO_HEX(MD5('a')), TO_BASE64(b'abc'), FROM_HEX('00ff')",
    ['ab', '0cc175b9c0f1b6a831c399e269772661', 'YWJj', 'AP8='],
  ],
  [
    "REGEXP_CONTAINS('abc','b'), REGEXP_EXTRACT('abc','b(.)'), REGEXP_EXTRACT('abc','z'), REGEXP_EXTRACT('abc', 'b.')",
    ['true', 'c', null, 'bc'],
  ],
  ["REGEXP_REPLACE('abc',r'(b)',r'\\1\\1'), REGEXP_EXTRACT_ALL('a1b2', r'\\d')", ['abbc', ['1', '2']]],
  [
    "CAST('5' AS INT64), CAST(2.5 AS INT64), CAST(-2.5 AS INT64), CAST(1 AS STRING), CAST(1.0 AS STRING), CAST(TRUE AS STRING)",
    ['5', '3', '-3', '1', '1', 'true'],
  ],
  [
    "SAFE_CAST('x' AS INT64), SAFE_CAST('1.5' AS INT64), SAFE_CAST('1.5' AS FLOAT64), SAFE_CAST('2020-13-01' AS DATE)",
    [null, null, '1.5', null],
  ],
  ["CAST('0x10' AS INT64)", ['16']],
  ["CAST('2020-01-02 03:04:05+01' AS TIMESTAMP)", ['2020-01-02T02:04:05Z']],
  [
    "CAST(TIMESTAMP '2020-01-02 03:04:05.5+00' AS STRING), CAST(DATE '2020-01-02' AS STRING), CAST(DATETIME '2020-01-02 03:04:05.123456' AS STRING)",
    ['2020-01-02 03:04:05.500+00', '2020-01-02', '2020-01-02 03:04:05.123456'],
  ],
  [
    "CAST(TIME '03:04:05' AS STRING), CAST(NUMERIC '1.50' AS STRING), CAST(b'abc' AS STRING), CAST('abc' AS BYTES)",
    ['03:04:05', '1.5', 'abc', 'YWJj'],
  ],
  [
    "DATE '2020-01-31', DATETIME '2020-01-02T03:04:05', TIME '03:04:05.6', TIMESTAMP '2020-01-01 00:00:00 Europe/Copenhagen'",
    ['2020-01-31', '2020-01-02T03:04:05', '03:04:05.600000', '2019-12-31T23:00:00Z'],
  ],
  [
    "DATE_ADD(DATE '2020-01-31', INTERVAL 1 MONTH), DATE_SUB('2020-03-01', INTERVAL 1 DAY)",
    ['2020-02-29', '2020-02-29'],
  ],
  ["DATE '2020-01-01' + 1, DATE '2020-01-02' - 1", ['2020-01-02', '2020-01-01']],
  [
    "DATE_DIFF(DATE '2020-03-01', DATE '2020-02-01', DAY), DATE_DIFF('2020-01-05','2020-01-04', WEEK), DATE_DIFF('2020-01-06','2020-01-05', WEEK), DATE_DIFF('2020-01-06','2020-01-05', ISOWEEK)",
    ['29', '1', '0', '1'],
  ],
  ["DATE_DIFF('2021-01-01','2020-12-31', YEAR), DATE_DIFF('2020-01-01','2020-12-31', MONTH)", ['1', '-11']],
  [
    "DATE_TRUNC(DATE '2020-01-08', WEEK), DATE_TRUNC(DATE '2020-01-08', WEEK(MONDAY)), DATE_TRUNC(DATE '2020-01-08', MONTH), DATE_TRUNC(DATE '2020-01-08', ISOYEAR)",
    ['2020-01-05', '2020-01-06', '2020-01-01', '2019-12-30'],
  ],
  [
    "DATE_TRUNC(DATE '2020-01-08', WEEK(WEDNESDAY)), DATE_TRUNC(DATE '2020-01-08', WEEK(THURSDAY)), DATE_TRUNC(DATE '2020-01-08', WEEK(SATURDAY))",
    ['2020-01-08', '2020-01-02', '2020-01-04'],
  ],
  [
    "TIMESTAMP_TRUNC(TIMESTAMP '2020-07-01 01:30:00+00', DAY, 'America/New_York'), TIMESTAMP_TRUNC(TIMESTAMP '2020-07-01 01:30:00+00', HOUR)",
    ['2020-06-30T04:00:00Z', '2020-07-01T01:00:00Z'],
  ],
  [
    "TIMESTAMP_DIFF(TIMESTAMP '2020-01-01 01:59:59+00', TIMESTAMP '2020-01-01 00:00:00+00', HOUR), TIMESTAMP_DIFF(TIMESTAMP '2020-01-01 00:00:00+00', TIMESTAMP '2020-01-01 01:59:59+00', HOUR)",
    ['1', '-1'],
  ],
  [
    "TIMESTAMP_ADD(TIMESTAMP '2020-01-01 00:00:00+00', INTERVAL 90 MINUTE), TIMESTAMP_SUB(TIMESTAMP '2020-01-01 00:00:00+00', INTERVAL 1 DAY)",
    ['2020-01-01T01:30:00Z', '2019-12-31T00:00:00Z'],
  ],
  [
    "DATE(TIMESTAMP '2020-01-01 01:00:00+00', 'America/New_York'), DATE(TIMESTAMP '2020-01-01 23:00:00+00', '+02:00'), DATE(2020,1,2), DATE(DATETIME '2020-01-02 03:00:00')",
    ['2019-12-31', '2020-01-02', '2020-01-02', '2020-01-02'],
  ],
  [
    "EXTRACT(YEAR FROM DATE '2020-02-03'), EXTRACT(DAYOFWEEK FROM DATE '2020-02-03'), EXTRACT(HOUR FROM TIMESTAMP '2020-01-01 05:00:00+00' AT TIME ZONE 'America/New_York'), EXTRACT(ISOWEEK FROM DATE '2020-01-01')",
    ['2020', '2', '0', '1'],
  ],
  [
    "EXTRACT(WEEK FROM DATE '2020-01-01'), EXTRACT(WEEK FROM DATE '2020-01-05'), EXTRACT(WEEK(MONDAY) FROM DATE '2020-01-06'), EXTRACT(WEEK(MONDAY) FROM DATE '2020-01-05'), EXTRACT(DATE FROM TIMESTAMP '2020-01-05 00:00:00+00')",
    ['0', '1', '1', '0', '2020-01-05'],
  ],
  [
    "EXTRACT(MILLISECOND FROM TIMESTAMP '2020-01-01 00:00:05.123456+00'), EXTRACT(MICROSECOND FROM TIME '00:00:05.123456'), EXTRACT(SECOND FROM TIME '00:00:05.9')",
    ['123', '123456', '5'],
  ],
  [
    "FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E3SZ', TIMESTAMP '2020-01-02 03:04:05.678+00'), FORMAT_TIMESTAMP('%F %T %Ez', TIMESTAMP '2020-07-02 03:04:05+00', 'America/New_York'), FORMAT_DATE('%d/%m/%y', DATE '2020-01-02')",
    ['2020-01-02T03:04:05.678Z', '2020-07-01 23:04:05 -04:00', '02/01/20'],
  ],
  [
    "FORMAT_TIMESTAMP('%E*S|%e|%k|%l|%P|%Q|%s|%z|%Z|%j|%a|%A|%b|%B', TIMESTAMP '2020-01-02 03:04:05.500+00')",
    ['05.5| 2| 3| 3|am|1|1577934245|+0000|UTC|002|Thu|Thursday|Jan|January'],
  ],
  [
    "PARSE_TIMESTAMP('%Y-%m-%d %H:%M:%S', '2020-01-02 03:04:05'), PARSE_DATE('%Y%m%d', '20200102'), PARSE_TIMESTAMP('%F %H:%M', '2020-01-02 03:04', 'Europe/Copenhagen')",
    ['2020-01-02T03:04:05Z', '2020-01-02', '2020-01-02T02:04:00Z'],
  ],
  [
    "PARSE_TIMESTAMP('%Y-%m-%dT%H:%M:%E*SZ', '2020-01-02T03:04:05.25Z'), PARSE_TIMESTAMP('%Y-%m-%dT%H:%M:%E*S%Ez', '2020-01-02T03:04:05+01:00')",
    ['2020-01-02T03:04:05.250000Z', '2020-01-02T02:04:05Z'],
  ],
  [
    "UNIX_SECONDS(TIMESTAMP '2020-01-01 00:00:00+00'), UNIX_MILLIS(TIMESTAMP '1969-12-31 23:59:59.9995+00'), TIMESTAMP_MILLIS(1577836800000), UNIX_DATE(DATE '1970-01-02')",
    ['1577836800', '-1', '2020-01-01T00:00:00Z', '1'],
  ],
  [
    "JSON_VALUE('{\"a\":{\"b\":\"x\"}}', '$.a.b'), JSON_VALUE('{\"a\":1}', '$.a'), JSON_VALUE('{\"a\":[1]}', '$.a'), JSON_QUERY('{\"a\":[1]}', '$.a'), JSON_VALUE('{\"a\":null}','$.a'), JSON_VALUE('bad','$.a')",
    ['x', '1', null, '[1]', null, null],
  ],
  [
    "JSON_VALUE(JSON '{\"a\":true}', '$.a'), JSON_QUERY(JSON '{\"a\":{\"b\":1}}', '$.a'), JSON '{\"a\":{\"b\":1}}'.a.b, JSON_TYPE(JSON '[1]'), INT64(JSON '5'), STRING(JSON '\"x\"'), BOOL(JSON 'true')",
    ['true', '{"b":1}', '1', 'array', '5', 'x', 'true'],
  ],
  [
    'JSON_QUERY_ARRAY(\'{"a":[1,"b"]}\',\'$.a\'), JSON_VALUE_ARRAY(\'{"a":[1,"b"]}\',\'$.a\')',
    [
      ['1', '"b"'],
      ['1', 'b'],
    ],
  ],
  [
    "TO_JSON_STRING(STRUCT(1 AS a, 'x' AS b, [1,2] AS c, NULL AS d, TIMESTAMP '2020-01-01 00:00:00+00' AS t, 1.5 AS f, TRUE AS g))",
    ['{"a":1,"b":"x","c":[1,2],"d":null,"t":"2020-01-01T00:00:00Z","f":1.5,"g":true}'],
  ],
  ['PARSE_JSON(\'{"a":1}\')', ['{"a":1}']],
  ['[1,2,3][OFFSET(0)], [1,2,3][ORDINAL(1)], [1,2,3][SAFE_OFFSET(9)], ARRAY_LENGTH([1,2])', ['1', '1', null, '2']],
  ['GENERATE_ARRAY(1,3), GENERATE_ARRAY(0,1,0.5), GENERATE_ARRAY(5,1)', [['1', '2', '3'], ['0.0', '0.5', '1.0'], []]],
  [
    "ARRAY_CONCAT([1],[2,3]), ARRAY_REVERSE([1,2]), ARRAY_TO_STRING(['a',NULL,'b'],',','x')",
    [['1', '2', '3'], ['2', '1'], 'a,x,b'],
  ],
  ["GENERATE_DATE_ARRAY('2020-01-01','2020-01-03')", [['2020-01-01', '2020-01-02', '2020-01-03']]],
  ["STRUCT(1 AS a, 'b' AS b).a, STRUCT<x INT64, y STRING>(1,'z').y", ['1', 'z']],
  ['IF(TRUE,1,2), IFNULL(NULL,5), COALESCE(NULL,NULL,3), NULLIF(1,1), NULLIF(1,2)', ['1', '5', '3', null, '1']],
  ["CASE WHEN 1=2 THEN 'a' ELSE 'b' END, CASE 3 WHEN 3 THEN 'three' END", ['b', 'three']],
  [
    "1 IN (1,2), 3 IN UNNEST([1,2]), NULL IN (1), 'a' LIKE 'A', 'a%b' LIKE r'a\\%b', 5 BETWEEN 1 AND 5, 1 IS NOT NULL",
    ['true', 'false', null, 'false', 'true', 'true', 'true'],
  ],
  ["'abc' LIKE ANY ('x%','a%'), NOT TRUE, TRUE AND NULL, 1 != 2, 1 <> 1", ['true', 'false', null, 'true', 'false']],
  [
    'GREATEST(1,NULL,3), LEAST(3,1.5), ROUND(2.5), ROUND(-2.5), ROUND(1.255,2), TRUNC(1.9), CEIL(1.2), FLOOR(-1.2)',
    [null, '1.5', '3.0', '-3.0', '1.25', '1.0', '2.0', '-2.0'],
  ],
  [
    'ABS(-5), SIGN(-2), POW(2,3), SQRT(9), LOG(100,10), LN(1), EXP(0), MOD(5,3)',
    ['5', '-1', '8.0', '3.0', '2.0', '0.0', '1.0', '2'],
  ],
  ['1 << 3, 255 & 15, 1 | 2, 5 ^ 1, ~0, -1 >> 60', ['8', '15', '3', '4', '-1', '15']],
];
let service: Service;
beforeAll(async () => {
  service = await openService(undefined);
});
afterAll(() => closeService(service));

test.each(cases)('%s', async (sql, expected) => {
  expect((await evaluate(service, `SELECT ${sql}`))[0]).toEqual(expected);
});
