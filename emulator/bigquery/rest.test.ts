import { BigQuery } from '@google-cloud/bigquery';
import { bigQueryClient } from './client.test-support.ts';
import { type RunningBigQuery, startBigQuery } from './server.ts';

let server: RunningBigQuery;
let bigquery: BigQuery;

beforeAll(async () => {
  server = await startBigQuery({ port: 0 });
  bigquery = bigQueryClient(server.port);
  await bigquery.dataset('d').create({ labels: { team: 'cars' } });
});
afterAll(() => server.close());

const rows = async (query: string, params?: object) => (await bigquery.query({ query, ...(params && { params }) }))[0];

describe('datasets', () => {
  test('are made, listed by label, changed with their version, and deleted with their contents', async () => {
    const [dataset] = await bigquery.createDataset('other', { location: 'EU' });
    expect((await bigquery.getDatasets({ filter: 'labels.team:cars' }))[0].map((d) => d.id)).toEqual(['d']);
    const [metadata] = await dataset.setMetadata({ description: 'mine' });
    expect(metadata).toMatchObject({
      description: 'mine',
      location: 'EU',
      datasetReference: { projectId: 'p', datasetId: 'other' },
    });
    await expect(dataset.setMetadata({ etag: 'stale', description: 'x' })).rejects.toMatchObject({ code: 412 });
    await expect(bigquery.createDataset('other')).rejects.toMatchObject({ code: 409 });
    await dataset.createTable('t', { schema: 'a' });
    await expect(dataset.delete()).rejects.toThrow('still in use');
    await dataset.delete({ force: true });
    expect(await dataset.exists()).toEqual([false]);
  });
});

describe('tables', () => {
  test('keep what was said of them; their schema may grow and relax, nothing else', async () => {
    const id = { name: 'id', type: 'INTEGER', mode: 'REQUIRED' };
    const at = { name: 'at', type: 'TIMESTAMP' };
    const part = { name: 'n', type: 'STRING' };
    const parts = { name: 'parts', type: 'RECORD', mode: 'REPEATED', fields: [part] };
    const fields = [id, at, parts];
    const timePartitioning = { type: 'DAY', field: 'at', expirationMs: '86400000' };
    const [table] = await bigquery
      .dataset('d')
      .createTable('shape', { schema: { fields }, timePartitioning, clustering: { fields: ['id'] } });
    await table.insert({ id: 1, parts: [{ n: 'a' }] });
    const [metadata] = await table.getMetadata();
    expect(metadata).toMatchObject({
      type: 'TABLE',
      schema: { fields },
      timePartitioning,
      clustering: { fields: ['id'] },
      numRows: '1',
    });
    const grown = [
      { ...id, mode: 'NULLABLE' },
      at,
      { ...parts, fields: [part, { name: 'weight', type: 'FLOAT' }] },
      { name: 'note', type: 'STRING' },
    ];
    await table.setMetadata({ schema: { fields: grown } });
    await table.insert({ parts: [{ n: 'b', weight: 2.5 }], note: 'new' });
    expect(await rows('SELECT id, parts, note FROM d.shape ORDER BY id')).toEqual([
      { id: null, parts: [{ n: 'b', weight: 2.5 }], note: 'new' },
      { id: 1, parts: [{ n: 'a', weight: null }], note: null },
    ]);
    await expect(table.setMetadata({ schema: { fields: [at] } })).rejects.toThrow('is missing in new schema');
    await expect(
      table.setMetadata({ schema: { fields: [{ name: 'id', type: 'STRING' }, ...grown.slice(1)] } }),
    ).rejects.toThrow('changed type');
  });

  test('tell types by their older names, whichever they were made with, also after a change in those', async () => {
    const inner = [
      { name: 'yes', type: 'bool' },
      { name: 'deep', type: 'Struct', mode: 'REPEATED', fields: [{ name: 'n', type: 'INT64' }] },
    ];
    const fields = [
      { name: 'n', type: 'INT64' },
      { name: 'x', type: 'FLOAT64' },
      { name: 'd', type: 'NUMERIC' },
      { name: 'inner', type: 'STRUCT', fields: inner },
    ];
    const told = [
      { name: 'n', type: 'INTEGER' },
      { name: 'x', type: 'FLOAT' },
      { name: 'd', type: 'NUMERIC' },
      {
        name: 'inner',
        type: 'RECORD',
        fields: [
          { name: 'yes', type: 'BOOLEAN' },
          { name: 'deep', type: 'RECORD', mode: 'REPEATED', fields: [{ name: 'n', type: 'INTEGER' }] },
        ],
      },
    ];
    const [table, made] = await bigquery.dataset('d').createTable('standard', { schema: { fields } });
    expect(made).toMatchObject({ schema: { fields: told } });
    const [metadata] = await table.getMetadata();
    expect((metadata as { schema: unknown }).schema).toEqual({ fields: told });
    const [changed] = await table.setMetadata({ schema: { fields: [...fields, { name: 'm', type: 'BOOL' }] } });
    expect((changed as { schema: unknown }).schema).toEqual({ fields: [...told, { name: 'm', type: 'BOOLEAN' }] });
    await table.setMetadata({ schema: { fields: [...told, { name: 'm', type: 'BOOLEAN' }] } });
  });

  test('a view has the schema of its query', async () => {
    const query = 'SELECT 1 AS a, [TIMESTAMP "2026-01-01"] AS b';
    const [view] = await bigquery.dataset('d').createTable('seen', { view: { query, useLegacySql: false } });
    expect((await view.getMetadata())[0]).toMatchObject({
      type: 'VIEW',
      view: { query },
      schema: {
        fields: [
          { name: 'a', type: 'INTEGER', mode: 'NULLABLE' },
          { name: 'b', type: 'TIMESTAMP', mode: 'REPEATED' },
        ],
      },
    });
    await expect(view.getRows()).rejects.toThrow('VIEW');
  });
});

describe('tabledata', () => {
  test('rows come back page by page, and only the selected fields', async () => {
    const [table] = await bigquery.dataset('d').createTable('pages', { schema: 'n:integer,t:string' });
    await table.insert(Array.from({ length: 25 }, (_, n) => ({ n, t: `t${n}` })));
    const [first, next] = await table.getRows({ maxResults: 10, autoPaginate: false });
    expect(first).toHaveLength(10);
    const [second] = await table.getRows({ ...next, selectedFields: 'n', autoPaginate: false });
    expect(second[0]).toEqual({ n: 10 });
    expect((await table.getRows())[0]).toHaveLength(25);
  });

  test('a bad row holds the others back unless invalid rows are skipped', async () => {
    const [table] = await bigquery.dataset('d').createTable('errors', { schema: 'n:integer' });
    const sent = [{ n: 1 }, { n: 'x' }, { m: 1 }];
    const error = (await table.insert(sent).catch((e: unknown) => e)) as {
      errors: { errors: object[]; row: object }[];
    };
    expect(error.errors.map((e) => e.errors[0])).toEqual([
      { reason: 'invalid', message: 'Invalid integer value: "x"' },
      { reason: 'invalid', message: 'no such field: m.' },
      { reason: 'stopped', message: '' },
    ]);
    expect(await rows('SELECT * FROM d.errors')).toEqual([]);
    await table.insert(sent, { skipInvalidRows: true }).catch(() => undefined);
    await table.insert([{ n: 5, m: 1 }], { ignoreUnknownValues: true });
    expect(await rows('SELECT n FROM d.errors ORDER BY n')).toEqual([{ n: 1 }, { n: 5 }]);
  });

  test('a row sent again with its insertId is stored once; a template suffix makes the table', async () => {
    const [table] = await bigquery.dataset('d').createTable('ids', { schema: 'n:integer' });
    const row = { insertId: 'one', json: { n: 1 } };
    await table.insert([row], { raw: true });
    await table.insert([row, { insertId: 'two', json: { n: 2 } }], { raw: true });
    expect(await rows('SELECT n FROM d.ids ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }]);
    await table.insert([{ n: 3 }], { templateSuffix: '_day' });
    expect(await rows('SELECT n FROM d.ids_day')).toEqual([{ n: 3 }]);
  });
});

describe('queries', () => {
  test('parameters of every kind, by name and by place', async () => {
    const params = {
      s: 'x',
      n: 5,
      f: 1.5,
      b: true,
      d: BigQuery.date('2026-1-2'),
      t: BigQuery.timestamp('2026-01-02T03:04:05.678901Z'),
      list: [1, 2],
      o: { a: 1, deep: { b: ['y'] } },
    };
    const [row] = await rows('SELECT @s s, @n n, @f f, @b b, @d d, @t t, @list list, @o.deep.b[OFFSET(0)] y', params);
    expect(row).toEqual({
      s: 'x',
      n: 5,
      f: 1.5,
      b: true,
      d: BigQuery.date('2026-01-02'),
      t: BigQuery.timestamp('2026-01-02T03:04:05.678901Z'),
      list: [1, 2],
      y: 'y',
    });
    expect(
      (
        await bigquery.query({
          query: 'SELECT ? + ? AS sum, ? AS nothing',
          params: [1, 2, null],
          types: ['INT64', 'INT64', 'DATE'],
        })
      )[0],
    ).toEqual([{ sum: 3, nothing: null }]);
    const text = 'it\'s; -- \u0000 \\ "`';
    expect(await rows('SELECT @text AS text, LENGTH(@text) AS n', { text })).toEqual([{ text, n: text.length }]);
  });

  test('results come page by page, a job can be asked again, and a dry run only checks', async () => {
    const [job] = await bigquery.createQueryJob({
      query: 'SELECT x FROM UNNEST(GENERATE_ARRAY(1, 25)) AS x ORDER BY x',
      jobId: 'again',
    });
    expect((await job.getQueryResults())[0]).toHaveLength(25);
    const [first, next] = await job.getQueryResults({ maxResults: 10, autoPaginate: false });
    expect([first.length, next?.pageToken]).toEqual([10, '10']);
    expect((await bigquery.job('again').getMetadata())[0]).toMatchObject({
      status: { state: 'DONE' },
      statistics: { query: { statementType: 'SELECT' } },
    });
    const [dry] = await bigquery.createQueryJob({ query: 'SELECT 1 AS a', dryRun: true });
    expect(dry.metadata.statistics.query.schema.fields).toEqual([{ name: 'a', type: 'INTEGER', mode: 'NULLABLE' }]);
    await expect(bigquery.createQueryJob({ query: 'SELECT nope', dryRun: true })).rejects.toMatchObject({ code: 400 });
  });

  test('a destination table is written as the disposition says; DML tells how many rows', async () => {
    const destination = bigquery.dataset('d').table('made');
    const write = async (writeDisposition: string) =>
      (await bigquery.createQueryJob({ query: 'SELECT 1 AS a', destination, writeDisposition }))[0].promise();
    await write('WRITE_EMPTY');
    await write('WRITE_APPEND');
    await expect(write('WRITE_EMPTY')).rejects.toThrow('Already Exists');
    expect(await rows('SELECT COUNT(*) AS n FROM d.made')).toEqual([{ n: 2 }]);
    await write('WRITE_TRUNCATE');
    const [job] = await bigquery.createQueryJob('DELETE FROM d.made WHERE a = 1');
    await job.getQueryResults();
    expect((await job.getMetadata())[0].statistics.query.numDmlAffectedRows).toBe('1');
  });

  test('a failing query is no retryable error and carries its reason', async () => {
    await expect(rows('SELECT 1/0')).rejects.toMatchObject({ code: 400, errors: [{ reason: 'invalidQuery' }] });
    await expect(rows('SELECT * FROM d.nope')).rejects.toMatchObject({ code: 404, errors: [{ reason: 'notFound' }] });
  });
});

describe('load and copy jobs', () => {
  /** The media upload of the API, as its clients send it. */
  async function load(tableId: string, text: string, configuration: object) {
    const job = {
      configuration: { load: { destinationTable: { projectId: 'p', datasetId: 'd', tableId }, ...configuration } },
    };
    const body = `--cut\r\ncontent-type: application/json\r\n\r\n${JSON.stringify(job)}\r\n--cut\r\ncontent-type: text/plain\r\n\r\n${text}\r\n--cut--`;
    const url = `http://127.0.0.1:${server.port}/upload/bigquery/v2/projects/p/jobs?uploadType=multipart`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'multipart/related; boundary=cut' },
      body,
    });
    const { jobReference } = (await response.json()) as { jobReference: { jobId: string } };
    await bigquery.job(jobReference.jobId).promise();
  }
  test('CSV and newline-delimited JSON are loaded from an upload, and copied', async () => {
    await load('loaded', 'n,t\n1,"a,\n""b"""\n2,\n', {
      sourceFormat: 'CSV',
      skipLeadingRows: 1,
      schema: {
        fields: [
          { name: 'n', type: 'INTEGER' },
          { name: 't', type: 'STRING' },
        ],
      },
    });
    await load('loaded', '{"n":3,"t":"c"}\n', { sourceFormat: 'NEWLINE_DELIMITED_JSON' });
    const expected = [
      { n: 1, t: 'a,\n"b"' },
      { n: 2, t: '' },
      { n: 3, t: 'c' },
    ];
    expect(await rows('SELECT * FROM d.loaded ORDER BY n')).toEqual(expected);
    await bigquery.dataset('d').table('loaded').copy(bigquery.dataset('d').table('copied'));
    expect(await rows('SELECT * FROM d.copied ORDER BY n')).toEqual(expected);
  });
  test('a file with a bad row loads nothing', async () => {
    await bigquery.dataset('d').createTable('strict', { schema: 'n:integer' });
    await expect(load('strict', '1\nx\n', { sourceFormat: 'CSV' })).rejects.toThrow('row 1');
    expect(await rows('SELECT * FROM d.strict')).toEqual([]);
  });
});

test('what is not there says so', async () => {
  const response = await fetch(`http://127.0.0.1:${server.port}/bigquery/v2/projects/p/reservations`);
  expect([response.status, await response.json()]).toMatchObject([
    404,
    { error: { message: 'GET /bigquery/v2/projects/p/reservations is not in this emulator' } },
  ]);
});
