import type { FaultReport } from '../messages/generated/types.ts';
import { fold, foldBoth } from './fold.ts';
import { emptyLedger, insertMark, insertReports } from './ledger.ts';
import type { Ledger, Mark } from './types.ts';

const time = (minute: number) => Date.UTC(2026, 10, 22, 8, minute);

function report(seq: number, minute: number, state: string, more: Partial<FaultReport> = {}): FaultReport {
  const faults = [{ type: 'errorCode', name: 'P030100', state }] as FaultReport['faults'];
  return {
    seq,
    time: new Date(time(minute)).toISOString(),
    source: 'uds19',
    ecu: 'engine',
    complete: false,
    faults,
    ...more,
  };
}
const ledgerOf = (...reports: FaultReport[]) =>
  insertReports(
    emptyLedger(''),
    reports.map((one) => ({ unitId: 'u1', report: one })),
  ).ledger;
const openOf = (ledger: Ledger) => fold(ledger).states.flatMap(({ open }) => open ?? []);
const mark = (minute: number, kind: Mark['kind']): Mark => ({
  time: time(minute),
  key: 0,
  kind,
  by: 'workshop',
  id: `${kind}${minute}`,
});

test('records of one moment count in the order of their seq', () => {
  expect(openOf(ledgerOf(report(1, 1, 'failed'), report(2, 1, 'gone')))).toEqual([]);
  expect(openOf(ledgerOf(report(2, 1, 'failed'), report(1, 1, 'gone')))).toMatchObject([{ count: 1 }]);
});

test('a fault that a complete scan lists as not tested since clearing is neither gone nor open', () => {
  const scan = (seq: number, minute: number) => report(seq, minute, 'untested', { complete: true });
  expect(openOf(ledgerOf(report(1, 1, 'failed'), scan(2, 2)))).toMatchObject([{ count: 1, lastReportAt: time(1) }]);
  expect(openOf(ledgerOf(scan(2, 2)))).toEqual([]);
});

test('a fault that one answer lists twice is one occurrence, and failed if either says so', () => {
  const twice = report(1, 1, 'stored');
  twice.faults.push({ type: 'errorCode', name: 'P030100', state: 'failed' });
  expect(openOf(ledgerOf(twice))).toMatchObject([{ count: 1 }]);
});

test('a complete scan of another ECU closes nothing', () => {
  const scan = report(2, 2, 'failed', { complete: true, ecu: 'transmission', faults: [] });
  expect(openOf(ledgerOf(report(1, 1, 'failed'), scan))).toHaveLength(1);
});

test('a mark acts on the event that is open at its time, after what the car said at that time', () => {
  const ledger = ledgerOf(report(1, 1, 'failed'), report(2, 5, 'failed'), report(3, 9, 'failed'));
  const { states, closed } = fold(insertMark(ledger, mark(5, 'closed')));
  expect(closed).toMatchObject([{ generation: 1, count: 2, closedAt: time(5) }]);
  expect(states).toMatchObject([{ generation: 2, open: { count: 1, openedAt: time(9) } }]);
});

test('a mark from before anything was open does nothing', () => {
  expect(openOf(insertMark(ledgerOf(report(1, 5, 'failed')), mark(1, 'closed')))).toMatchObject([
    { generation: 1, status: 'open' },
  ]);
});

test('folding a change onto what was before comes to the same as folding all of it', () => {
  const before = insertMark(ledgerOf(report(1, 1, 'failed'), report(2, 4, 'failed')), mark(4, 'acknowledged'));
  const additions: [string, Ledger][] = [
    ['later', insertReports(before, [{ unitId: 'u1', report: report(3, 6, 'gone') }]).ledger],
    ['earlier', insertReports(before, [{ unitId: 'u1', report: report(3, 2, 'gone') }]).ledger],
    ['at the time of the last mark', insertReports(before, [{ unitId: 'u1', report: report(3, 4, 'gone') }]).ledger],
    ['a new fault', insertReports(before, [{ unitId: 'u1', report: report(3, 6, 'failed', { ecu: 'abs' }) }]).ledger],
    ['a later mark', insertMark(before, mark(7, 'closed'))],
    ['an earlier mark', insertMark(before, mark(2, 'closed'))],
  ];
  for (const [name, after] of additions) {
    expect({ name, ...foldBoth(before, after) }).toEqual({ name, old: fold(before), folded: fold(after) });
  }
});
