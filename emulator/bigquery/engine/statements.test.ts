import { makeDataset } from './datasets.ts';
import { evaluate, refusal } from './evaluate.test-support.ts';
import { closeService, openService, type Service } from './service.ts';

let service: Service;
beforeEach(async () => {
  service = await openService(undefined);
  await makeDataset(service, 'p', 'd', {});
});
afterEach(() => closeService(service));

const run = (sql: string) => evaluate(service, sql);

test('a table is made, filled, changed and read', async () => {
  await run(
    'CREATE TABLE d.t (id INT64 NOT NULL, name STRING, tags ARRAY<STRING>, place STRUCT<x FLOAT64, y FLOAT64>)',
  );
  await run(
    "INSERT INTO d.t (id, name, tags, place) VALUES (1, 'a', ['x', 'y'], STRUCT(1.5, 2.5)), (2, 'b', NULL, NULL)",
  );
  await run("INSERT d.t (id, name) SELECT 3, 'c'");
  await run('UPDATE d.t SET name = UPPER(name), place.y = 9 WHERE id = 1');
  await run('DELETE FROM d.t WHERE id = 2');
  expect(await run('SELECT * FROM d.t ORDER BY id')).toEqual([
    ['1', 'A', ['x', 'y'], ['1.5', '9.0']],
    ['3', 'c', [], null],
  ]);
});

test('defaults stand for what INSERT leaves out or calls DEFAULT', async () => {
  await run("CREATE TABLE d.t (id INT64, state STRING DEFAULT 'new', n INT64 DEFAULT 1 + 1)");
  await run('INSERT d.t (id) VALUES (1)');
  await run('INSERT d.t (id, state) VALUES (2, DEFAULT)');
  expect(await run('SELECT * FROM d.t ORDER BY id')).toEqual([
    ['1', 'new', '2'],
    ['2', 'new', '2'],
  ]);
});

test('a required column takes no NULL', async () => {
  await run('CREATE TABLE d.t (id INT64 NOT NULL)');
  expect(await refusal(service, 'INSERT d.t VALUES (NULL)')).toBe('Required field id cannot be null');
});

test('MERGE updates, inserts and deletes; a target row that two source rows match is an error', async () => {
  await run("CREATE TABLE d.t AS SELECT 1 AS id, 'a' AS v UNION ALL SELECT 2, 'b' UNION ALL SELECT 3, 'c'");
  await run(`MERGE d.t AS t USING (SELECT 1 AS id, 'A' AS v UNION ALL SELECT 4, 'D') AS s ON t.id = s.id
    WHEN MATCHED THEN UPDATE SET v = s.v
    WHEN NOT MATCHED THEN INSERT ROW
    WHEN NOT MATCHED BY SOURCE AND t.id = 3 THEN DELETE`);
  expect(await run('SELECT id, v FROM d.t ORDER BY id')).toEqual([
    ['1', 'A'],
    ['2', 'b'],
    ['4', 'D'],
  ]);
  const twice = `MERGE d.t AS t USING (SELECT 1 AS id UNION ALL SELECT 1) AS s ON t.id = s.id WHEN MATCHED THEN DELETE`;
  expect(await refusal(service, twice)).toBe('UPDATE/MERGE must match at most one source row for each target row');
});

test('UPDATE … FROM takes values of another table', async () => {
  await run('CREATE TABLE d.t AS SELECT 1 AS id, 0 AS n');
  await run('UPDATE d.t AS t SET n = s.n FROM (SELECT 1 AS id, 7 AS n) AS s WHERE t.id = s.id');
  expect(await run('SELECT n FROM d.t')).toEqual([['7']]);
});

test('a view sees what its table holds now, and knows no default dataset', async () => {
  await run('CREATE TABLE d.t AS SELECT 1 AS x');
  await run('CREATE VIEW d.v AS SELECT x + 1 AS y FROM p.d.t');
  await run('INSERT d.t VALUES (10)');
  expect(await run('SELECT y FROM v ORDER BY y')).toEqual([['2'], ['11']]);
  expect(await refusal(service, 'INSERT d.v VALUES (1)')).toContain('is a view');
});

test('columns are added, renamed, relaxed and dropped, and rows keep their values', async () => {
  await run('CREATE TABLE d.t (a INT64 NOT NULL, b STRING)');
  await run("INSERT d.t VALUES (1, 'x')");
  await run('ALTER TABLE d.t ADD COLUMN c FLOAT64, ALTER COLUMN a DROP NOT NULL');
  await run('ALTER TABLE d.t RENAME COLUMN b TO bb');
  await run('INSERT d.t VALUES (NULL, NULL, 2.5)');
  expect(await run('SELECT a, bb, c FROM d.t ORDER BY a')).toEqual([
    [null, null, '2.5'],
    ['1', 'x', null],
  ]);
  await run('ALTER TABLE d.t DROP COLUMN a');
  expect(await run('SELECT * FROM d.t ORDER BY bb')).toEqual([
    [null, '2.5'],
    ['x', null],
  ]);
});

test('CREATE OR REPLACE, IF NOT EXISTS, IF EXISTS, TRUNCATE and DROP', async () => {
  await run('CREATE TABLE d.t AS SELECT 1 AS x');
  expect(await refusal(service, 'CREATE TABLE d.t (x INT64)')).toBe('Already Exists: Table p:d.t');
  await run('CREATE TABLE IF NOT EXISTS d.t (y STRING)');
  await run('CREATE OR REPLACE TABLE d.t AS SELECT x + 1 AS x, "new" AS n FROM d.t');
  expect(await run('SELECT * FROM d.t')).toEqual([['2', 'new']]);
  await run('TRUNCATE TABLE d.t');
  expect(await run('SELECT COUNT(*) FROM d.t')).toEqual([['0']]);
  await run('DROP TABLE d.t');
  await run('DROP TABLE IF EXISTS d.t');
  expect(await refusal(service, 'DROP TABLE d.t')).toBe('Not found: Table p:d.t');
});

test('a function of one’s own stands for its body', async () => {
  await run('CREATE FUNCTION d.twice(x INT64) AS (x * 2)');
  await run(
    'CREATE FUNCTION d.total(list ARRAY<STRUCT<n INT64>>) RETURNS INT64 AS ((SELECT SUM(e.n) FROM UNNEST(list) AS e))',
  );
  expect(await run('SELECT d.twice(21), p.d.total([STRUCT(1), STRUCT(2)])')).toEqual([['42', '3']]);
});

test('INFORMATION_SCHEMA tells tables and columns', async () => {
  await run('CREATE TABLE d.t (a INT64 NOT NULL, b ARRAY<STRING>)');
  expect(await run('SELECT table_name, table_type FROM d.INFORMATION_SCHEMA.TABLES')).toEqual([['t', 'BASE TABLE']]);
  expect(
    await run(
      'SELECT column_name, data_type, is_nullable FROM `p.d.INFORMATION_SCHEMA.COLUMNS` ORDER BY ordinal_position',
    ),
  ).toEqual([
    ['a', 'INT64', 'NO'],
    ['b', 'ARRAY<STRING>', 'YES'],
  ]);
});

test('names of tables are told apart by case, names of columns are not', async () => {
  await run('CREATE TABLE d.T AS SELECT 1 AS Ab');
  await run('CREATE TABLE d.t AS SELECT 2 AS Ab');
  expect(await run('SELECT a.AB, b.ab FROM d.T AS a, d.t AS b')).toEqual([['1', '2']]);
});
