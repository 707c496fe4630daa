import type { GnssRecord, IoRecord, UploadRecord } from '../../../shared/uploads/generated/upload.types.ts';

/** What a device that people own says of itself at one time; what is not there is unknown. */
export type Position = {
  /** of the fix; undefined: when it arrived */
  time: Date | undefined;
  /** degrees, WGS 84 */
  latitude?: number | undefined;
  longitude?: number | undefined;
  /** km/h */
  speed?: number | undefined;
  /** degrees from north */
  heading?: number | undefined;
  /** m */
  altitude?: number | undefined;
  accuracy?: number | undefined;
  hdop?: number | undefined;
  satellites?: number | undefined;
  /** the device's own battery, percent */
  battery?: number | undefined;
  ignition?: boolean | undefined;
  /** of the car's battery, V */
  batteryVoltage?: number | undefined;
  /** values that the device has decoded itself, by VSS name */
  signals?: [name: string, value: number | boolean | string][];
};

/** Indices that one position may use: the next of the same millisecond begins with the one after. */
export const INDICES_OF_ONE = 250;
const FIRST_SIGNAL = 3;

const within = (value: number | undefined, least: number, most: number): number | undefined =>
  typeof value === 'number' && value >= least && value <= most ? value : undefined;

/**
 * The records of a position, within the limits of upload.schema.json but for a position that is nowhere on earth. Such devices have no seq: it is the milliseconds of the time
 * times 1,000 and the record's index, so that the same position sent again is the same record.
 * @param firstIndex where another position of the same millisecond came before it: the first index that is free
 */
export function toRecords(position: Position, now: Date, firstIndex = 0): UploadRecord[] {
  const ms = Math.trunc((position.time ?? now).getTime());
  if (!(ms >= 0 && ms < Date.UTC(2200))) return [];
  const time = new Date(ms).toISOString();
  const records: UploadRecord[] = [];
  const base = (index: number) => ({ seq: ms * 1000 + firstIndex + index, time });
  const fix = gnssOf(position);
  if (fix) records.push({ ...base(0), type: 'gnss', ...fix });
  const io = ioOf(position);
  if (io) records.push({ ...base(1), type: 'io', ...io });
  const battery = within(position.battery, 0, 100);
  if (battery !== undefined)
    records.push({ ...base(2), type: 'signal', name: 'Vehicle.Private.Unit.BatteryLevel', value: battery });
  for (const [i, [name, value]] of (position.signals ?? []).slice(0, INDICES_OF_ONE - FIRST_SIGNAL).entries())
    records.push({ ...base(FIRST_SIGNAL + i), type: 'signal', name, value });
  return records;
}

/** Devices send what they like, whatever its type says here. */
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);

function ioOf({ ignition, batteryVoltage }: Position): Omit<IoRecord, 'seq' | 'time' | 'type'> | undefined {
  const volts = within(batteryVoltage, 0, 100);
  const io = {
    ...(typeof ignition === 'boolean' ? { ignition } : {}),
    ...(volts === undefined ? {} : { batteryVoltage: volts }),
  };
  return Object.keys(io).length > 0 ? io : undefined;
}

function gnssOf(position: Position): Omit<GnssRecord, 'seq' | 'time' | 'type'> | undefined {
  const { latitude, longitude, speed, heading, altitude, accuracy, hdop, satellites } = position;
  // one that is nowhere on earth goes on too: decode keeps it as undecodable
  if (latitude === undefined || longitude === undefined || !isNumber(latitude) || !isNumber(longitude))
    return undefined;
  const rounded = (value: number | undefined) => (value === undefined ? undefined : Math.round(value * 1000) / 1000);
  const optional = {
    speed: rounded(within(speed, 0, 2000)),
    heading: within(heading, 0, 360),
    altitude: within(altitude, -1000, 100_000),
    accuracy: within(accuracy, 0, 1_000_000),
    hdop: within(hdop, 0, 100),
    satellites: Number.isInteger(satellites) ? within(satellites, 0, 255) : undefined,
  };
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return { latitude, longitude, ...known };
}
