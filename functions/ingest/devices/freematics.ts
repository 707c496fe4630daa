import { problem } from '../../../shared/http-problem.ts';
import type { UploadRecord } from '../../../shared/uploads/generated/upload.types.ts';
import { bearerOf, type DeviceRequest, type DeviceUpload } from './device.ts';
import { queryPosition } from './osmand.ts';
import { signalOfPid } from './pid-signal.ts';
import { INDICES_OF_ONE, type Position, toRecords } from './position.ts';

type Sample = Map<string, string>;
const DAY_MS = 86_400_000;

/**
 * What Freematics ONE+ posts: packets `device#key:value,…*checksum` to the path of the kind (also to `post/{device}` below it), positions in a query
 * (`push`, speed in knots), and notices of log-in and log-out (`notify/{device}`), which bring no data.
 */
export function readFreematics({ query, rest, authorization, body }: DeviceRequest): DeviceUpload {
  const [action = '', device] = rest.split('/');
  return {
    unitId: query.get('id') ?? device,
    deviceId: /^([^#\s]{1,64})#/.exec(body)?.[1],
    secret: bearerOf(authorization) ?? query.get('token') ?? undefined,
    answer: replyTo(body),
    records: (now) => {
      if (action === 'notify') return [];
      return action === 'push' ? toRecords(queryPosition(query), now) : packetRecords(body, now);
    },
  };
}

/** A notice (EV) is repeated until it is answered: with its number and time, under a checksum of ours. Of anything else undefined. */
function replyTo(body: string): string | undefined {
  const [, event] = /[#,]EV=([0-9A-F]+)[,*]/i.exec(body) ?? [];
  const [, time] = /[#,]TS=(\d+)[,*]/.exec(body) ?? [];
  if (event === undefined) return undefined;
  const text = `1#EV=${event},RX=1${time === undefined ? '' : `,TS=${time}`}`;
  return `${text}*${checksumOf(text).toString(16).toUpperCase()}`;
}

/** The sum of all bytes, of which the last eight bits. */
const checksumOf = (text: string) => Buffer.from(text, 'utf8').reduce((total, byte) => (total + byte) & 0xff, 0);

function packetRecords(body: string, now: Date): UploadRecord[] {
  const samples = samplesOf(contentOf(body));
  const started = startOf(samples, now);
  const taken = new Map<number, number>();
  return samples.flatMap((sample) => {
    const time = timeOf(sample, now) ?? new Date(started + (numeric(sample, '0') ?? 0));
    const before = taken.get(time.getTime()) ?? 0;
    taken.set(time.getTime(), before + 1);
    return (before + 1) * INDICES_OF_ONE > 1000
      ? []
      : toRecords(positionOf(sample, time), now, before * INDICES_OF_ONE);
  });
}

/** What stands between device and checksum. Throws problem 400 where the checksum (sum of all bytes before the star) is not right. */
function contentOf(body: string): string {
  const packet = /^([^#*\s]{1,64}#([^*#]*))\*([0-9A-F]{1,2})\s*$/i.exec(body);
  const [, checked, content, checksum] = packet ?? [];
  if (checked === undefined || content === undefined || checksum === undefined)
    throw problem(400, 'No packet', 'Send device#key:value,…*checksum.');
  if (checksumOf(checked) !== Number.parseInt(checksum, 16))
    throw problem(400, 'Checksum not right', 'The packet was damaged on its way; send it again.');
  return content;
}

/** Each key 0 (milliseconds since start) begins a new sample; a notice (EV) is none. */
function samplesOf(content: string): Sample[] {
  const samples: Sample[] = [];
  for (const field of content.split(',')) {
    const [, key, value] = /^([0-9A-Z]{1,3})[:=](.*)$/i.exec(field) ?? [];
    if (key === undefined || value === undefined) continue;
    if (key === 'EV') return [];
    if (key === '0') samples.push(new Map());
    samples.at(-1)?.set(key.toUpperCase(), value);
  }
  return samples;
}

const numeric = (sample: Sample, key: string) => {
  const text = sample.get(key);
  return text === undefined || !/^-?\d+(\.\d+)?$/.test(text) ? undefined : Number(text);
};

/** When the device started, ms: by a sample of the packet that tells the time, else the last one is of now. */
function startOf(samples: Sample[], now: Date): number {
  const dated = samples.find((sample) => timeOf(sample, now) !== undefined && numeric(sample, '0') !== undefined);
  const known = dated ?? samples.at(-1);
  return known === undefined ? 0 : (timeOf(known, now) ?? now).getTime() - (numeric(known, '0') ?? 0);
}

/**
 * UTC of keys 10 (hhmmsscc, leading zeros lost) and 11 (ddmmyy). Without a date it is the one, of those around the day of the server, at which
 * that time is nearest to now. Undefined where there is no time of day.
 */
function timeOf(sample: Sample, now: Date): Date | undefined {
  const clock = sample.get('10');
  if (clock === undefined || !/^\d{1,8}$/.test(clock)) return undefined;
  const [hours = 0, minutes = 0, seconds = 0, hundredths = 0] = pairs(clock.padStart(8, '0'));
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const ofDay = ((hours * 60 + minutes) * 60 + seconds) * 1000 + hundredths * 10;
  const date = sample.get('11');
  if (date !== undefined && /^\d{5,6}$/.test(date)) {
    const [day = 0, month = 0, year = 0] = pairs(date.padStart(6, '0'));
    return new Date(Date.UTC(2000 + year, month - 1, day) + ofDay);
  }
  const days = Math.round((now.getTime() - ofDay) / DAY_MS);
  return new Date(days * DAY_MS + ofDay);
}

const pairs = (digits: string): number[] => digits.match(/\d\d/g)?.map(Number) ?? [];

function positionOf(sample: Sample, time: Date): Position {
  const value = (key: string) => numeric(sample, key);
  const hundredths = value('24');
  const signals: Position['signals'] = [];
  for (const key of sample.keys()) {
    const pid = /^1([0-9A-F]{2})$/.exec(key)?.[1];
    const name = pid === undefined ? PRIVATE[key] : signalOfPid(pid);
    const number = value(key);
    if (name !== undefined && number !== undefined) signals.push([name, number]);
  }
  return {
    time,
    latitude: value('A'),
    longitude: value('B'),
    altitude: value('C'),
    speed: value('D'),
    heading: value('E'),
    satellites: value('F'),
    hdop: value('12'),
    batteryVoltage: hundredths === undefined ? undefined : hundredths / 100,
    signals,
  };
}

/** What the device says of itself: dBm, °C. */
const PRIVATE: Record<string, string | undefined> = {
  '81': 'Vehicle.Private.Unit.SignalStrength',
  '82': 'Vehicle.Private.Unit.Temperature',
};
