import type { Vector } from './read-vectors.ts';

/** Where a vector is driven through: in which car, with which hundred of `seq`, and, where it shares the car's events with others, which ECU. */
export type Place = { vector: Vector; car: number; index: number; ecu: string | undefined };

export const SEQS = 100;
/** Vectors of an upload. */
const TOGETHER = 50;
const MINUTE_MS = 60_000;
/** Ids that no catalogue gives a name. */
const FIRST_ECU = 0x480;

/**
 * A car for each vector would be many. Those that are not about events share one. Those that are about the events of the ECU 7E8 alone share
 * another, each as an ECU of its own: what is so of one ECU is so of any.
 */
export function placesOf(vectors: Vector[]): Place[] {
  let cars = 2;
  return vectors.map((vector, i) => {
    const index = i + 1;
    if (vector.events === undefined) return { vector, car: 0, index, ecu: undefined };
    if (isOfOneEcu(vector)) {
      const ecu = (FIRST_ECU + index).toString(16).toUpperCase();
      return { vector: asEcu(vector, ecu), car: 1, index, ecu };
    }
    cars += 1;
    return { vector, car: cars - 1, index, ecu: undefined };
  });
}

export const carOf = (car: number) => ({
  vin: `WVWZZZAUZHW${String(car).padStart(6, '0')}`,
  unitId: `unit-${car}`,
});

/** As a unit sends them: each vector has its own minute. */
export const recordsOf = ({ vector, index }: Place, now: number): object[] =>
  vector.records.map(({ at, record }, i) => ({
    seq: index * SEQS + i,
    time: new Date(now - (index + 1) * MINUTE_MS + at).toISOString(),
    ...record,
  }));

/** What goes together in an upload: payloads on CAN stand for themselves; frames and the lines of a legacy bus belong to what comes before. */
export function uploadsOf(places: Place[]): Place[][] {
  const isWhole = ({ vector }: Place) =>
    vector.records.every(({ record }) => (record.type === 'obd' && record.bus !== 'legacy') || record.type === 'uds');
  const whole = places.filter(isWhole);
  const uploads = places.filter((place) => !isWhole(place)).map((place) => [place]);
  for (let i = 0; i < whole.length; i += TOGETHER) uploads.push(whole.slice(i, i + TOGETHER));
  return uploads;
}

/** The VW numbers are left out: they are translated for the engine alone. */
const isOfOneEcu = ({ records, points }: Vector) =>
  points?.length === 0 && records.every(({ record }) => record.rx === '7E8' && record.encoding !== 'vag');

const asEcu = (vector: Vector, ecu: string): Vector => ({
  ...vector,
  records: vector.records.map(({ at, record }) => ({ at, record: { ...record, rx: ecu } })),
  events: vector.events?.map((event) => event.replace(/^engine /, `${ecu} `)),
});
