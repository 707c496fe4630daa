import type { LiveState } from '../../shared/vehicles/live-state.ts';
import { decodeUpload } from './decode-upload.ts';
import { merged } from './live-state.ts';
import { obd, sampleUpload } from './sample-upload.ts';

const START = Date.parse('2026-11-22T09:00:00Z');
const MINUTE = 60;
const HOUR = 3_600;
const at = (second: number, record: object) => ({
  ...record,
  time: new Date(START + second * 1_000).toISOString(),
});
const io = (second: number, more: object) => at(second, { type: 'io', ...more });
const off = (second: number, batteryVoltage: number) => io(second, { ignition: false, batteryVoltage });
const hit = (second: number, direction?: string) =>
  at(second, { type: 'motion', gForce: 1.4, ...(direction ? { direction } : {}) });

/** A car whose unit sends each list of records as an upload. What each comes to, as `seq type name state`. */
function car() {
  let state: LiveState | undefined;
  let seq = 0;
  const send = (upload: ReturnType<typeof sampleUpload>) => {
    const { reports, state: after } = merged(state, decodeUpload(upload).state);
    state = after ?? state;
    return reports.flatMap(({ seq: of, faults }) => faults.map(({ name, state: is }) => `${of} ${name} ${is}`));
  };
  const sent: ReturnType<typeof sampleUpload>[] = [];
  return {
    uploads: (...records: object[]) => {
      const received = new Date(START + 30 * 24 * HOUR * 1_000).toISOString();
      const numbered = records.map((record) => {
        seq += 1;
        return { ...record, seq };
      });
      const upload = sampleUpload(numbered, { sentAt: received, receivedAt: received });
      sent.push(upload);
      return send(upload);
    },
    again: () => send(sent.at(-1) ?? sampleUpload([])),
  };
}

describe('an acceleration in an upload of its own', () => {
  test('is an impact where the ignition was off before', () => {
    const { uploads, again } = car();
    uploads(io(0, { ignition: false }));
    expect(uploads(hit(8 * HOUR))).toEqual(['2 impact failed']);
    expect(again()).toEqual(['2 impact failed']);
  });

  test.each<[string, object[], object]>([
    ['the ignition was on just before', [io(0, { ignition: true })], hit(60, 'impact')],
    ['the car was moving just before', [io(0, { ignition: false }), obd('410D20', at(50, {}))], hit(60)],
    ['nothing is known', [], hit(60)],
    ['the ignition was off only later', [io(120, { ignition: false })], hit(60)],
  ])('is none where %s', (_, before, record) => {
    const { uploads } = car();
    for (const one of before) uploads(one);
    expect(uploads(record)).toEqual([]);
  });

  test('is one that the unit calls so, where the ignition was on long ago', () => {
    const { uploads } = car();
    uploads(io(0, { ignition: true }));
    expect(uploads(hit(HOUR, 'impact'))).toEqual(['2 impact failed']);
  });
});

describe('a battery that is told in many uploads', () => {
  test('loses half a volt an hour at rest', () => {
    const { uploads, again } = car();
    const told = [0, 10, 20, 30, 40, 50, 60].map((minute) => uploads(off(minute * MINUTE, 12.7 - minute / 120)));
    expect(
      told
        .slice(0, 4)
        .flat()
        .filter((one) => one.includes('rapid')),
    ).toEqual([]);
    expect(told.at(-1)).toContain('7 rapidDischarge failed');
    expect(again()).toContain('7 rapidDischarge failed');
    expect(uploads(io(70 * MINUTE, { ignition: true, batteryVoltage: 14.1 }))).toContain('8 rapidDischarge gone');
    expect(uploads(off(80 * MINUTE, 12.4), off(90 * MINUTE, 12.1))).not.toContain('9 rapidDischarge failed');
  });

  test('loses as much between two uploads, of which the first is the first that is known', () => {
    const { uploads } = car();
    uploads(off(0, 12.6));
    expect(uploads(off(HOUR, 11.9))).toContain('2 rapidDischarge failed');
  });

  test('loses exactly as much as a battery must not', () => {
    const { uploads } = car();
    uploads(off(0, 12.7));
    expect(uploads(off(HOUR, 12.4))).toContain('2 rapidDischarge failed');
  });

  test('falls after a drive that was told long before', () => {
    const { uploads } = car();
    uploads(io(0, { ignition: true, batteryVoltage: 13 }));
    uploads(off(20 * MINUTE, 12.9));
    expect(uploads(off(40 * MINUTE, 12.5))).not.toContain('3 rapidDischarge failed');
  });

  test('loses as much in two days, and then rapidly', () => {
    const { uploads } = car();
    const slow = [0, 12, 24, 36, 48].flatMap((hour) => uploads(off(hour * HOUR, 12.7 - hour / 96)));
    expect(slow.filter((one) => one.includes('rapid'))).toEqual([]);
    expect(uploads(off(49 * HOUR, 11.85))).toContain('6 rapidDischarge failed');
  });

  test('is charged at rest, and rests again', () => {
    const { uploads } = car();
    uploads(off(0, 12.6));
    uploads(off(10 * MINUTE, 12.6));
    expect(uploads(off(HOUR, 13.6))).toContain('3 rapidDischarge gone');
    expect(uploads(off(2 * HOUR, 12.7))).not.toContain('4 rapidDischarge failed');
  });

  test('falls after each drive, which is none', () => {
    const { uploads } = car();
    uploads(off(0, 12.9));
    uploads(off(20 * MINUTE, 12.9));
    uploads(io(30 * MINUTE, { ignition: true }));
    expect(uploads(off(50 * MINUTE, 12.3))).not.toContain('4 rapidDischarge failed');
  });

  test('is low, which the ignition of an upload before makes sure of at once', () => {
    const { uploads } = car();
    uploads(io(0, { ignition: false }));
    expect(uploads(io(HOUR, { batteryVoltage: 12.5 }))).toEqual(['2 low gone']);
  });
});
