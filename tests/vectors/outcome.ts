import { type Place, SEQS } from './places.ts';

/** What the API tells of a car. */
export type Told = {
  events: { vin: string; type: string; ecu: string | null; name: string; status: string; count: number }[];
  points: { seq: number; signal: string; value: number | null; text?: string; unit: string | null }[];
  undecodable: { seq: number; reason: string }[];
};

/** What is told of one vector, and what should be, in the words of the vectors' files and one order. */
export function told({ vector, index, ecu }: Place, { events, points, undecodable }: Told = NOTHING) {
  const isOf = ({ seq }: { seq: number }) => Math.trunc(seq / SEQS) === index;
  const ofEcu = events.filter((event) => ecu === undefined || event.ecu === ecu);
  const isAll = !vector.points?.includes(AND_OTHERS);
  const isWanted = (text: string) => isAll || vector.points?.includes(text);
  const got = {
    points: vector.points && points.filter(isOf).map(pointText).filter(isWanted).sort(),
    events: ofEcu.map(eventText).sort(),
    undecodable: undecodable.filter(isOf).map(({ reason }) => reason),
  };
  const want = {
    points: vector.points?.filter((text) => text !== AND_OTHERS).sort(),
    events: vector.events?.toSorted() ?? [],
    undecodable: vector.undecodable,
  };
  return { got, want };
}

/** Stands at the end of data points that are not all of a vector. */
const AND_OTHERS = '...';

const NOTHING: Told = { events: [], points: [], undecodable: [] };

const eventText = ({ type, ecu, name, status, count }: Told['events'][number]) =>
  `${type === 'errorCode' ? '' : `${type}:`}${ecu} ${name} ${status} ${count}`;

const pointText = ({ signal, value, text, unit }: Told['points'][number]) =>
  [
    signal.replace('Vehicle.', ''),
    ...(value === null ? [] : [String(Number(value.toFixed(6)))]),
    ...(unit ? [unit] : []),
    ...(text ? [`| ${text}`] : []),
  ].join(' ');
