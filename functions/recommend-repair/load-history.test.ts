import { openBigQuery } from '../../scripts/rules/month/open-bigquery.test-support.ts';
import type { RuleEvent } from './facts.ts';
import { loadHistory } from './load-history.ts';
import { historyKey, type Window } from './windows.ts';

const END = Date.parse('2026-11-22T10:00:00Z');
const event = { id: 'e1', lastOccurredAt: END } as RuleEvent;
const log = jest.fn();

let bigquery: Awaited<ReturnType<typeof openBigQuery>>;
beforeAll(async () => {
  bigquery = await openBigQuery();
  const row = (minutesBefore: number, value: number, more: object = {}) => ({
    vehicleKey: 'k1',
    time: new Date(END - minutesBefore * 60_000).toISOString(),
    signal: 'Vehicle.Speed',
    value,
    text: null,
    unit: 'km/h',
    unitKey: 'u1',
    seq: 1_000 - minutesBefore,
    receivedAt: new Date(END).toISOString(),
    ...more,
  });
  const rows = [row(10, 200), row(9, 30), row(5, 60), row(0, 90), row(-1, 300), row(3, 400, { vehicleKey: 'k2' })];
  // one that was delivered twice counts once
  await bigquery.append([...rows, row(9, 30), row(2, 7, { signal: 'Vehicle.Other' })]);
});
afterAll(async () => bigquery.close());

test('a window holds what came after its beginning and up to the last occurrence, of this car and signal, each once', async () => {
  const window = (stat: Window['stat'], minutes: number, signal = 'Vehicle.Speed') => ({
    event,
    window: { signal, stat, overMs: minutes * 60_000 },
  });
  const wanted = [
    window('max', 10),
    window('min', 10),
    window('mean', 10),
    window('max', 11),
    window('max', 10, 'Vehicle.None'),
  ];
  const history = await loadHistory({ warehouse: bigquery.warehouse, log }, 'k1', wanted);
  expect(wanted.map((one) => history.get(historyKey('e1', one.window)))).toEqual([90, 30, 60, 200, undefined]);
  expect(log).not.toHaveBeenCalled();
});
