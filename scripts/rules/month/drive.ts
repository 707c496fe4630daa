import type { Effect, PlannedCar } from './plan-month.ts';

/** The records of one upload, which a unit sends at the end of a trip. */
export type TripRecords = { records: object[]; startMs: number; endMs: number };

const MINUTES = 20;
const MINUTE_MS = 60_000;
/** Seqs of a trip: more than it has records. */
const SEQS = 100;

const hex = (value: number, bytes: number) =>
  Math.max(0, Math.round(value))
    .toString(16)
    .toUpperCase()
    .padStart(bytes * 2, '0');

/** Twenty minutes of driving, once a minute speed, coolant, voltage and engine speed; then the odometer, the fuel type and the fault memories. */
export function tripOf({ episodes, isDiesel, odometerKm }: PlannedCar, trip: number, startMs: number): TripRecords {
  const active = episodes.filter(({ fromTrip, toTrip }) => trip >= fromTrip && trip < toTrip);
  const effects = active.map(({ kind }) => kind.effect);
  let seq = trip * SEQS;
  const record = (atMs: number, content: object) => {
    seq += 1;
    return { seq, time: new Date(atMs).toISOString(), ...content };
  };
  const obd = (atMs: number, response: string) => record(atMs, { type: 'obd', rx: '7E8', response });
  const samples = Array.from({ length: MINUTES }, (_, minute) =>
    obd(startMs + minute * MINUTE_MS, liveData(minute, effects)),
  );
  const endMs = startMs + MINUTES * MINUTE_MS;
  const engine = active.filter(({ kind }) => kind.ecu === 'engine').flatMap(({ kind }) => kind.codes);
  const abs = active.filter(({ kind }) => kind.ecu === 'abs');
  const faults = abs.flatMap(({ kind }) => kind.codes.map((code) => `${dtc(code)}${kind.failureType}2F`));
  const records = [
    ...samples,
    record(endMs, { type: 'signal', name: 'Vehicle.TraveledDistance', value: odometerKm + trip * 16 }),
    obd(endMs, `4151${hex(isDiesel ? 4 : 1, 1)}`),
    obd(endMs + 1_000, `43${hex(engine.length, 1)}${engine.map(dtc).join('')}`),
    record(endMs + 2_000, {
      type: 'uds',
      tx: '713',
      rx: '77D',
      request: '1902FF',
      response: `5902FF${faults.join('')}`,
    }),
  ];
  return { records, startMs, endMs: endMs + 2_000 };
}

/** PIDs 0D, 05, 42 and 0C in one answer. */
function liveData(minute: number, effects: Effect[]): string {
  const warm = effects.includes('hotEngine') ? 118 : effects.includes('coldEngine') ? 66 : 90;
  const coolant = Math.min(warm, 15 + minute * 12);
  const speed = minute === 0 ? 0 : 40 + (minute % 5) * 10;
  const volts = effects.includes('noCharge') ? 12.1 - minute * 0.01 : 14.2;
  return `410D${hex(speed, 1)}05${hex(coolant + 40, 1)}42${hex(volts * 1_000, 2)}0C${hex((900 + speed * 25) * 4, 2)}`;
}

const SYSTEMS = ['P', 'C', 'B', 'U'];

/** P0301 as the two bytes 0301 (SAE J2012). */
function dtc(code: string): string {
  const first = SYSTEMS.indexOf(code[0] ?? '') * 4 + Number(code[1]);
  return `${first.toString(16).toUpperCase()}${code.slice(2)}`;
}
