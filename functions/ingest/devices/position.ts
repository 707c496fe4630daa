import type { GnssRecord, UploadRecord } from '../../../shared/uploads/generated/upload.types.ts';

/** What a device that people own says of itself at one time; undefined: unknown. */
export type Position = {
  time: Date | undefined;
  /** degrees, WGS 84 */
  latitude: number | undefined;
  longitude: number | undefined;
  /** km/h */
  speed: number | undefined;
  /** degrees from north */
  heading: number | undefined;
  /** m */
  altitude: number | undefined;
  accuracy: number | undefined;
  hdop: number | undefined;
  /** the device's own battery, percent */
  battery: number | undefined;
  ignition: boolean | undefined;
};

const within = (value: number | undefined, least: number, most: number): number | undefined =>
  typeof value === 'number' && value >= least && value <= most ? value : undefined;

/**
 * The records of a position, within the limits of upload.schema.json. Such devices have no seq: it is the milliseconds of the time
 * times 1,000 and the record's index, so that the same position sent again is the same record.
 */
export function toRecords(position: Position, now: Date): UploadRecord[] {
  const ms = (position.time ?? now).getTime();
  if (!(ms >= 0 && ms < Date.UTC(2200))) return [];
  const time = new Date(ms).toISOString();
  const records: UploadRecord[] = [];
  const base = (index: number) => ({ seq: ms * 1000 + index, time });
  const fix = gnssOf(position);
  if (fix) records.push({ ...base(0), type: 'gnss', ...fix });
  if (typeof position.ignition === 'boolean') records.push({ ...base(1), type: 'io', ignition: position.ignition });
  const battery = within(position.battery, 0, 100);
  if (battery !== undefined)
    records.push({ ...base(2), type: 'signal', name: 'Vehicle.Private.Unit.BatteryLevel', value: battery });
  return records;
}

function gnssOf({
  latitude,
  longitude,
  speed,
  heading,
  altitude,
  accuracy,
  hdop,
}: Position): Omit<GnssRecord, 'seq' | 'time' | 'type'> | undefined {
  const [lat, lon] = [within(latitude, -90, 90), within(longitude, -180, 180)];
  if (lat === undefined || lon === undefined || (lat === 0 && lon === 0)) return undefined;
  const rounded = (value: number | undefined) => (value === undefined ? undefined : Math.round(value * 1000) / 1000);
  const optional = {
    speed: rounded(within(speed, 0, 2000)),
    heading: within(heading, 0, 360),
    altitude: within(altitude, -1000, 100_000),
    accuracy: within(accuracy, 0, 1_000_000),
    hdop: within(hdop, 0, 100),
  };
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { latitude: lat, longitude: lon, ...known };
}
