import type { Config } from './config.ts';
import type { Log } from './log.ts';
import type { Store } from './store.ts';

/** All I/O of a handler goes through these; deps.ts makes the real ones, testing/ has in-memory ones. */
export type Clock = { now(): Date };

export type BusMessage = { data: object; attributes?: Record<string, string> };
export interface Bus {
  /** Resolves when all messages are durable. One publish request per call (at most 1,000 messages, 10 MB: split inside). */
  publish(topic: string, messages: BusMessage[]): Promise<void>;
}

/** A row of telemetry.datapoints_raw (contract section 4). */
export type DataPointRow = {
  vehicleKey: string;
  /** RFC 3339 */
  time: string;
  signal: string;
  value: number | null;
  text: string | null;
  unit: string | null;
  unitKey: string;
  seq: number;
  receivedAt: string;
};

/** A row of telemetry.undecodable_raw. */
export type UndecodableRow = {
  vehicleKey: string;
  unitKey: string;
  seq: number;
  /** RFC 3339; null where the record's time makes no sense */
  time: string | null;
  receivedAt: string;
  ecu: string | null;
  reason: string;
  detail: string | null;
  /** the record as it came, JSON */
  record: string;
  /** RFC 3339, by the unit's clock; null where it makes no sense */
  sentAt: string | null;
  /** on one row of an upload: all its records, JSON, which decoding one of them again may need */
  upload: string | null;
  /** RFC 3339; a row with it resolves all of the same unit, seq and reason (`npm run replay`) */
  resolvedAt: string | null;
};

export interface DataPoints {
  /** At-least-once; resolves when BigQuery acknowledged all rows. */
  append(rows: DataPointRow[]): Promise<void>;
  appendUndecodable(rows: UndecodableRow[]): Promise<void>;
}

export interface Warehouse {
  /** A GoogleSQL query with named parameters; rows as plain objects (TIMESTAMP as RFC 3339 text). */
  query<T = Record<string, unknown>>(sql: string, params: Record<string, unknown>): Promise<T[]>;
}

/** What came of a try to send: `unknown` when the answer was lost, so that it may or may not have gone out. */
export type SendResult =
  | { outcome: 'accepted'; providerId: string }
  | { outcome: 'rejected'; code: string; permanent: boolean; optedOut?: boolean }
  | { outcome: 'unknown'; code: string };

export interface Sms {
  send(message: { to: string; body: string; notificationId: string; validitySeconds?: number }): Promise<SendResult>;
  /** Looks up at the provider what went to this number in these words since a time: its ids, oldest first; none: certainly nothing. */
  find(message: { to: string; body: string; since: Date }): Promise<string[]>;
}

export type Mail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  attachments?: { filename: string; type: string; content: string }[];
  notificationId: string;
};
export interface Mailer {
  send(mail: Mail): Promise<SendResult>;
}

/** A photo that an owner sent. */
export type Media = { contentType: string; body: Buffer };
export interface MediaStore {
  /** By the address that the provider gave; undefined where it is gone. Throws permanent `media-unknown` for an address of another's. */
  fetch(url: string): Promise<Media | undefined>;
}

/** What a handler is given; it destructures what it uses. Each is made on first use. */
export type Deps = {
  config: Config;
  clock: Clock;
  log: Log;
  store: Store;
  bus: Bus;
  dataPoints: DataPoints;
  warehouse: Warehouse;
  sms: Sms;
  mailer: Mailer;
  media: MediaStore;
};
