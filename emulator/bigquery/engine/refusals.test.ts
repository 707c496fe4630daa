import { refusal } from './evaluate.test-support.ts';
import { closeService, openService, type Service } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await openService(undefined);
});
afterAll(() => closeService(service));

test.each([
  ['SELECT nope', 'Unrecognized name: nope at [1:8]'],
  ['SELECT 1\nFROM d.t, LATERAL x', 'Syntax error: Expected an identifier but got keyword LATERAL at [2:11]'],
  ["SELECT 'abc", 'Syntax error: Unclosed string literal at [1:8]'],
  ['SELECT 1 FROM', 'Syntax error: Expected an identifier but got end of script at [1:14]'],
  ["SELECT 'a' + 1", 'No matching signature for operator + for argument types: STRING, INT64 at [1:12]'],
  ["SELECT DATE_ADD(DATE '2020-01-01', INTERVAL 1 HOUR)", 'DATE_ADD does not support the HOUR date part at [1:8]'],
  ['SELECT [1, "a"]', 'No matching signature for ARRAY for argument types: INT64, STRING at [1:8]'],
  ['SELECT x, COUNT(*) FROM UNNEST([1]) x WHERE y = 1 GROUP BY x', 'Unrecognized name: y at [1:45]'],
  ['SELECT @missing', "Query parameter 'missing' not found at [1:8]"],
  ['SELECT * FROM d.nope', 'Not found: Table p:d.nope was not found at [1:15]'],
  ['SELECT a.x FROM (SELECT 1 AS y) a', 'Name x not found inside a at [1:9]'],
  ['SELECT x FROM (SELECT 1 AS x) JOIN (SELECT 2 AS x) ON TRUE', 'Column name x is ambiguous at [1:8]'],
  [
    'SELECT 1 UNION SELECT 2',
    'Syntax error: Expected keyword ALL or keyword DISTINCT but got keyword SELECT at [1:16]',
  ],
])('%s is an error', async (sql, message) => {
  expect(await refusal(service, sql)).toBe(message);
});

test.each([
  ['SELECT FARM_FINGERPRINT("a")', 'Unsupported function or function not found: FARM_FINGERPRINT at [1:8]'],
  ['SELECT 1 FROM d.t TABLESAMPLE SYSTEM (10 PERCENT)', 'Unsupported: TABLESAMPLE at [1:19]'],
  ['SELECT 1 FROM d.t FOR SYSTEM_TIME AS OF CURRENT_TIMESTAMP()', 'Unsupported: FOR SYSTEM_TIME AS OF at [1:19]'],
  ['WITH RECURSIVE t AS (SELECT 1) SELECT * FROM t', 'Unsupported: WITH RECURSIVE at [1:16]'],
  ['SELECT 1; SELECT 2', 'Unsupported: script of several statements at [1:11]'],
  ['DECLARE x INT64', 'Unsupported: DECLARE statement at [1:1]'],
  ['SELECT @@time_zone', 'Unsupported: system variable (@@…) at [1:8]'],
  ["SELECT CAST('2020' AS DATE FORMAT 'YYYY')", 'Unsupported: CAST with FORMAT at [1:8]'],
  [
    "SELECT REGEXP_CONTAINS('a', CONCAT('a', 'b')), REGEXP_EXTRACT('a', CONCAT('a', 'b'))",
    'Unsupported: REGEXP_EXTRACT with a pattern that is no literal or parameter at [1:48]',
  ],
  ["SELECT FORMAT_TIMESTAMP('%O', CURRENT_TIMESTAMP())", 'Unsupported: format element %O at [1:8]'],
  ["SELECT JSON_VALUE('{}', '$..a')", 'Unsupported: JSONPath $..a at [1:8]'],
  [
    "SELECT BIGNUMERIC '0.1234567890123456789'",
    'Unsupported: decimal 0.1234567890123456789 (BIGNUMERIC holds 20 digits before and 18 after the point here) at [1:8]',
  ],
  ['SELECT * FROM `d.t_*`', 'Unsupported: wildcard table at [1:15]'],
  ['CREATE TEMP TABLE t (x INT64)', 'Unsupported: CREATE TEMP at [1:8]'],
  ['EXPORT DATA OPTIONS(uri="gs://x") AS SELECT 1', 'Unsupported: EXPORT statement at [1:1]'],
])('%s is outside the subset and says so', async (sql, message) => {
  expect(await refusal(service, sql)).toBe(message);
});

test.each([
  ['SELECT 1/0', 'division by zero: 1.0 / 0.0'],
  ['SELECT 9223372036854775807 + 1', 'int64 overflow: 9223372036854775807 + 1'],
  ["SELECT CAST('x' AS INT64)", 'Bad int64 value: x'],
  ['SELECT [1, 2][OFFSET(2)]', 'Array index 2 is out of bounds'],
  ["SELECT ERROR('boom')", 'boom'],
  ['SELECT (SELECT x FROM UNNEST([1, 2]) x)', 'Scalar subquery produced more than one element'],
])('%s fails while it runs', async (sql, message) => {
  expect(await refusal(service, sql)).toBe(message);
});
