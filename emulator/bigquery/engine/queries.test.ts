import { evaluate, type Plain } from './evaluate.test-support.ts';
import { closeService, openService, type Service } from './service.ts';

/** Whole queries over literals and their rows. */
const cases: [sql: string, expected: Plain[][]][] = [
  ['SELECT ARRAY(SELECT x*2 FROM UNNEST([1,2]) AS x ORDER BY x DESC)', [[['4', '2']]]],
  ['SELECT APPROX_QUANTILES(x, 2) FROM UNNEST([1,2,3]) x', [[['1', '2', '3']]]],
  ['SELECT ARRAY_AGG(x IGNORE NULLS ORDER BY x DESC LIMIT 2) FROM UNNEST([1,NULL,3,2]) x', [[['3', '2']]]],
  [
    'SELECT COUNT(*), COUNT(x), COUNTIF(x>1), SUM(x), AVG(x), MIN(x), MAX(x), COUNT(DISTINCT x) FROM UNNEST([1,NULL,2,2]) x',
    [['4', '3', '2', '5', '1.6666666666666667', '1', '2', '2']],
  ],
  [
    "SELECT STRING_AGG(x, '-' ORDER BY x) , LOGICAL_OR(x='a'), ANY_VALUE(1) FROM UNNEST(['b','a']) x",
    [['a-b', 'true', '1']],
  ],
  ["SELECT SUM(x) FROM UNNEST([NUMERIC '1.5', NUMERIC '2.25']) x", [['3.75']]],
  ["SELECT AVG(x) FROM UNNEST([NUMERIC '1', NUMERIC '2']) x", [['1.5']]],
  [
    'SELECT * FROM UNNEST([10,20]) AS x WITH OFFSET AS o ORDER BY o',
    [
      ['10', '0'],
      ['20', '1'],
    ],
  ],
  ["SELECT s.a, b FROM UNNEST([STRUCT(1 AS a, 'x' AS b)]) AS s", [['1', 'x']]],
  ['SELECT * EXCEPT (a) FROM (SELECT 1 AS a, 2 AS b)', [['2']]],
  ['SELECT * REPLACE (a+1 AS a) FROM (SELECT 1 AS a, 2 AS b)', [['2', '2']]],
  ['WITH t AS (SELECT 1 AS x UNION ALL SELECT 2) SELECT SUM(x) FROM t', [['3']]],
  [
    'SELECT x, ROW_NUMBER() OVER (ORDER BY x DESC) AS r FROM UNNEST([1,2]) x ORDER BY x',
    [
      ['1', '2'],
      ['2', '1'],
    ],
  ],
  ['SELECT x FROM UNNEST([1,1,2]) x QUALIFY ROW_NUMBER() OVER (PARTITION BY x) = 1 ORDER BY x', [['1'], ['2']]],
  ["SELECT x, COUNT(*) AS n FROM UNNEST(['a','b','a']) x GROUP BY x HAVING n > 1", [['a', '2']]],
  ['SELECT x FROM UNNEST([3,NULL,1]) x ORDER BY x', [[null], ['1'], ['3']]],
  ['SELECT x FROM UNNEST([3,NULL,1]) x ORDER BY 1 DESC LIMIT 1', [['3']]],
  ['SELECT a.x, b.y FROM (SELECT 1 AS x) a JOIN (SELECT 1 AS x, 2 AS y) b USING (x)', [['1', '2']]],
  ["SELECT * FROM (SELECT 1 AS x, 'l' AS l) a LEFT JOIN (SELECT 2 AS x, 'r' AS r) b USING (x)", [['1', 'l', null]]],
  [
    'SELECT a.x, b.y FROM (SELECT 1 AS x) a FULL JOIN (SELECT 2 AS y) b ON a.x=b.y ORDER BY 1',
    [
      [null, '2'],
      ['1', null],
    ],
  ],
  [
    'SELECT LAG(x) OVER (ORDER BY x), LEAD(x,1,0) OVER (ORDER BY x), FIRST_VALUE(x) OVER (ORDER BY x) FROM UNNEST([1,2]) x ORDER BY x',
    [
      [null, '2', '1'],
      ['1', '0', '1'],
    ],
  ],
  [
    'SELECT SUM(x) OVER (ORDER BY x ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM UNNEST([1,2,3]) x ORDER BY x',
    [['1'], ['3'], ['5']],
  ],
  ['SELECT SUM(x) OVER w FROM UNNEST([1,2]) x WINDOW w AS (ORDER BY x) ORDER BY 1', [['1'], ['3']]],
  ['SELECT DISTINCT x FROM UNNEST([1,1]) x', [['1']]],
  ['SELECT AS STRUCT 1 AS a, 2 AS b', [[['1', '2']]]],
  ['SELECT (SELECT MAX(x) FROM UNNEST([1,5]) x)', [['5']]],
  ['SELECT EXISTS(SELECT 1 FROM UNNEST([1]) x WHERE x > 1)', [['false']]],
  ['SELECT t FROM (SELECT 1 AS a) t', [[['1']]]],
  ['SELECT COUNT(*) FROM UNNEST(GENERATE_ARRAY(1,100)) x WHERE MOD(x,2)=0', [['50']]],
  ['SELECT NULL UNION ALL SELECT 1', [[null], ['1']]],
  ['SELECT 1 UNION ALL SELECT 1.5', [['1.0'], ['1.5']]],
  ['SELECT x FROM UNNEST([1,2]) x EXCEPT DISTINCT SELECT 1', [['2']]],
  [
    "SELECT DATE(ts, 'UTC') AS d, COUNT(*) FROM UNNEST([TIMESTAMP '2020-01-01 05:00:00+00']) ts GROUP BY d",
    [['2020-01-01', '1']],
  ],
  ['SELECT PERCENTILE_CONT(x, 0.5) OVER () FROM UNNEST([1,2,3,4]) x LIMIT 1', [['2.5']]],
  ['SELECT x.a FROM (SELECT STRUCT(1 AS a) AS x)', [['1']]],
  ["SELECT SAFE.SUBSTR('abc', 1, -1)", [[null]]],
  ["SELECT SAFE.PARSE_DATE('%F', 'x')", [[null]]],
  ['SELECT CURRENT_DATE() = DATE(CURRENT_TIMESTAMP())', [['true']]],
  ['SELECT INTERVAL 1 DAY', [['0-0 1 0:0:0']]],
  [
    "SELECT TIMESTAMP '2020-01-01' < TIMESTAMP '2020-01-02', DATE '2020-01-01' = '2020-01-01', TIMESTAMP '2020-01-01 00:00:00+00' > '2019-01-01'",
    [['true', 'true', 'true']],
  ],
  ['SELECT CAST(NULL AS STRING), CAST([1,2] AS ARRAY<STRING>)', [[null, ['1', '2']]]],
  ["SELECT LAST_DAY(DATE '2020-02-05'), LAST_DAY(DATE '2020-02-05', YEAR)", [['2020-02-29', '2020-12-31']]],
  [
    "SELECT TIME_ADD(TIME '23:00:00', INTERVAL 2 HOUR), TIME_DIFF(TIME '02:00:00', TIME '01:30:00', MINUTE), TIME_TRUNC(TIME '02:45:10', HOUR)",
    [['01:00:00', '30', '02:00:00']],
  ],
  [
    "SELECT DATETIME(TIMESTAMP '2020-01-01 00:00:00+00', 'Asia/Tokyo'), TIMESTAMP(DATETIME '2020-01-01 09:00:00', 'Asia/Tokyo'), TIMESTAMP(DATE '2020-01-01'), DATETIME(2020,1,2,3,4,5)",
    [['2020-01-01T09:00:00', '2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z', '2020-01-02T03:04:05']],
  ],
  ['SELECT MAX(x) - MIN(x) FROM UNNEST([1,5]) x', [['4']]],
  ['SELECT COUNT(*) OVER () , x FROM UNNEST([1]) x', [['1', '1']]],
  ['SELECT ARRAY_AGG(STRUCT(x AS a, x*2 AS b) ORDER BY x DESC LIMIT 1)[OFFSET(0)].b FROM UNNEST([1,2]) x', [['4']]],
  [
    "SELECT k, ARRAY_AGG(v ORDER BY v) FROM (SELECT 'a' AS k, 1 AS v UNION ALL SELECT 'a', 2) GROUP BY k",
    [['a', ['1', '2']]],
  ],
];
let service: Service;
beforeAll(async () => {
  service = await openService(undefined);
});
afterAll(() => closeService(service));

test.each(cases)('%s', async (sql, expected) => {
  expect(await evaluate(service, sql)).toEqual(expected);
});
